package rejoinder.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a file that spreadsheets read (RFC 4180). A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, so that it stays text (OWASP, CSV injection).
 */
final class Csv {

    /** By which spreadsheets know that it is UTF-8. */
    private static final String UTF_8 = "\uFEFF";

    private final List<List<String>> rows = new ArrayList<>();

    Csv row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) row.add(cell == null ? "" : cell.toString());
        rows.add(row);
        return this;
    }

    String text() {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", UTF_8, ""));
    }

    static String cell(String text) {
        String inert = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return inert.matches("(?s).*[\",\r\n;\t].*") ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
    }
}
