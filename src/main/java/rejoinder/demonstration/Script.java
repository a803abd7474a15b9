package rejoinder.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.Content;
import rejoinder.maps.Passage;
import rejoinder.maps.Source;
import rejoinder.maps.Stance;
import rejoinder.people.Person;

/**
 * What a student writes, line by line: a word that says how a claim answers the one above it, the claim, and behind a bar
 * the words of the text that it comes from. Two spaces more lead one step down.
 */
record Script(List<String> lines) {

    private static final Pattern LINE = Pattern.compile("( *)(because|but|since) ([^|]+?)(?: \\| (.+))?");

    /** @throws IllegalStateException if there is no such script, or a line of it cannot be read */
    static Script of(String name) {
        try (InputStream in = Script.class.getResourceAsStream("/demonstration/" + name + ".txt")) {
            return new Script(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes it under the one thesis of a map, one claim after the other. */
    void perform(ArgumentMap map, Person student) {
        Source text = Source.of(map).get(0);
        Deque<Claim> above = new ArrayDeque<>(
                List.of(Claim.of(map, map.outline().theses().get(0).id())));
        for (String line : lines) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) throw new IllegalStateException("The demonstration cannot read: " + line);
            while (above.size() > 1 + parts.group(1).length() / 2) above.pop();
            Content content = Content.of(parts.group(3));
            if (parts.group(4) != null)
                content = content.withPassages(List.of(Passage.quoting(parts.group(4), text.id(), text.text())));
            above.push(above.peek().reply(Act.of(student), stance(parts.group(2)), content));
        }
    }

    private static Stance stance(String word) {
        return switch (word) {
            case "because" -> Stance.SUPPORT;
            case "but" -> Stance.REBUT;
            default -> Stance.UNDERCUT;
        };
    }
}
