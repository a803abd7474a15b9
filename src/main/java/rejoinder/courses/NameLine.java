package rejoinder.courses;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One line of a pasted list: a name, or a row of a spreadsheet with a name in it.
 *
 * @param name empty where there is none
 * @param inColumns whether first and last name stood apart, so that it had to be guessed which is which
 * @param leftOut what else stood there
 */
record NameLine(String name, boolean inColumns, Set<Beside> leftOut) {

    /** What stands beside names in lists. */
    enum Beside {
        HEADING,
        EMAIL,
        NUMBER,
        COLUMN
    }

    /** Which of so many columns hold the names, as the first line says; -1 for none. */
    record Heading(int columns, int first, int last, int whole) {

        static final Heading NONE = new Heading(0, -1, -1, -1);

        private static final Set<String> FIRST =
                Set.of("first name", "firstname", "first", "given name", "forename", "vorname", "prénom", "nombre");
        private static final Set<String> LAST = Set.of(
                "last name",
                "lastname",
                "last",
                "surname",
                "family name",
                "nachname",
                "familienname",
                "nom",
                "apellidos");
        private static final Set<String> WHOLE =
                Set.of("name", "names", "full name", "student", "students", "pupil", "schüler", "élève", "alumno");

        static Heading of(String line) {
            List<String> cells = cells(line).stream()
                    .map(cell -> cell.toLowerCase(Locale.ROOT))
                    .toList();
            int first = place(cells, FIRST);
            int last = place(cells, LAST);
            int whole = place(cells, WHOLE);
            if (Math.max(first, Math.max(last, whole)) < 0) return NONE;
            // Beside a first name, "name" is the last one.
            return first >= 0 && last < 0
                    ? new Heading(cells.size(), first, whole, -1)
                    : new Heading(cells.size(), first, last, whole);
        }

        private static int place(List<String> cells, Set<String> words) {
            return IntStream.range(0, cells.size())
                    .filter(i -> words.contains(cells.get(i)))
                    .findFirst()
                    .orElse(-1);
        }

        boolean isThere() {
            return !equals(NONE);
        }

        /** The places of first and last name, or of the whole one. */
        private List<Integer> places() {
            return (first >= 0 || last >= 0 ? List.of(first, last) : List.of(whole))
                    .stream().filter(place -> place >= 0).toList();
        }
    }

    /** @param turned whether the two columns of names are the other way round than they seem */
    static NameLine read(String line, Heading heading, boolean turned) {
        Set<Beside> leftOut = EnumSet.noneOf(Beside.class);
        List<String> cells = cells(line);
        boolean alone = cells.size() == 1;
        List<String> plain =
                cells.stream().map(cell -> plain(cell, alone, leftOut)).toList();
        if (heading.columns > 1) {
            List<String> names = heading.places().stream()
                    .filter(place -> place < plain.size())
                    .map(plain::get)
                    .filter(name -> !name.isEmpty())
                    .toList();
            if (plain.stream().filter(cell -> !cell.isEmpty()).count() > names.size()) leftOut.add(Beside.COLUMN);
            return new NameLine(names.size() == 1 ? inOrder(names.get(0)) : String.join(" ", names), false, leftOut);
        }
        List<String> names = plain.stream().filter(cell -> !cell.isEmpty()).toList();
        if (names.isEmpty()) return new NameLine("", false, leftOut);
        if (names.size() == 1) return new NameLine(inOrder(names.get(0)), false, leftOut);
        if (names.size() > 2) leftOut.add(Beside.COLUMN);
        boolean lastFirst = line.indexOf('\t') < 0;
        boolean swap = lastFirst != turned;
        return new NameLine(
                swap ? names.get(1) + " " + names.get(0) : names.get(0) + " " + names.get(1), true, leftOut);
    }

    /** Without number or bullet before it and without an address; empty where no name is left. */
    private static String plain(String cell, boolean alone, Set<Beside> leftOut) {
        List<String> words =
                new ArrayList<>(List.of(cell.replaceFirst(alone ? "^(\\d+[.):]?|[-*•]) " : "^(\\d+[.):]|[-*•]) ", "")
                        .split(" ")));
        if (words.removeIf(word -> word.contains("@"))) leftOut.add(Beside.EMAIL);
        String rest = String.join(" ", words).strip();
        if (rest.isEmpty()) return "";
        if (Character.isDigit(rest.charAt(0)) || rest.codePoints().noneMatch(Character::isLetter)) {
            if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) leftOut.add(Beside.NUMBER);
            return "";
        }
        return rest;
    }

    /** "Berg, Lena" as "Lena Berg". */
    private static String inOrder(String name) {
        int comma = name.indexOf(',');
        boolean turned = comma > 0 && comma == name.lastIndexOf(',') && comma < name.length() - 1;
        return turned
                ? name.substring(comma + 1).strip() + " "
                        + name.substring(0, comma).strip()
                : name;
    }

    /** The cells of a row, which tabs, semicolons or commas part; what stands between quotes is one. */
    private static List<String> cells(String line) {
        char by = line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"' && (quoted || cell.isEmpty())) quoted = !quoted;
            else if (letter == by && !quoted) {
                cells.add(clean(cell));
                cell.setLength(0);
            } else cell.append(letter);
        }
        cells.add(clean(cell));
        return cells;
    }

    private static String clean(CharSequence cell) {
        return cell.toString().replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    }
}
