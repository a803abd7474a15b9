package rejoinder.trust;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import rejoinder.Member;

/** One of many who write at once: replies, edits, moves and pastes, one after the other until the app is gone. */
final class Scribe implements Runnable {

    private final Member member;
    private final long map;
    private final Ledger ledger;
    private final Random random;
    private final List<Long> claims = new ArrayList<>();
    private int words;

    /** @param thesis the claim that they begin to answer */
    Scribe(Member member, long map, long thesis, Ledger ledger, Random random) {
        this.member = member;
        this.map = map;
        this.ledger = ledger;
        this.random = random;
        this.claims.add(thesis);
    }

    @Override
    public void run() {
        try {
            while (!Thread.interrupted()) write();
        } catch (IOException | InterruptedException gone) {
            // That is how each round ends.
        }
    }

    /** One change, whether it is taken or refused. */
    void write() throws IOException, InterruptedException {
        int dice = claims.size() < 5 ? 0 : random.nextInt(100);
        if (dice < 60) claims.add(reply(any()));
        else if (dice < 75) edit(own());
        else if (dice < 90) move(own(), any());
        else paste(any());
    }

    /** Answers a claim; gives the new one. */
    long reply(long to) throws IOException, InterruptedException {
        return send(to, "/replies", Map.of("kind", random.nextBoolean() ? "SUPPORT" : "REBUT", "text", text()));
    }

    private void edit(long claim) throws IOException, InterruptedException {
        send(claim, "", Map.of("text", text()));
    }

    private void move(long claim, long target) throws IOException, InterruptedException {
        send(claim, "/place", Map.of("target", Long.toString(target), "as", "SUPPORT"));
    }

    private void paste(long to) throws IOException, InterruptedException {
        send(to, "/paste", Map.of("list", "+ " + text() + "\n  - " + text() + "\n+ " + text() + "\n"));
    }

    private long send(long claim, String what, Map<String, String> fields) throws IOException, InterruptedException {
        UUID key = UUID.randomUUID();
        Map<String, String> form = new HashMap<>(fields);
        form.put("key", key.toString());
        HttpResponse<String> answer = member.post("/maps/" + map + "/claims/" + claim + what, form);
        if (answer.statusCode() == 303) {
            String at = Member.location(answer);
            long about = Long.parseLong(at.substring(at.lastIndexOf('-') + 1));
            ledger.acknowledged(new Ledger.Line(map, key, about));
            return about;
        }
        if (answer.statusCode() >= 500) ledger.fault(answer.statusCode() + " " + answer.body());
        else ledger.refused();
        return claim;
    }

    private long any() {
        return claims.get(random.nextInt(claims.size()));
    }

    private long own() {
        return claims.get(1 + random.nextInt(claims.size() - 1));
    }

    private String text() {
        return "Sentence " + ++words + " says " + Long.toString(random.nextLong(), 36);
    }
}
