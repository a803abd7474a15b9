package rejoinder;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that the database holds, as a number for each table: two that are equal say that nothing changed. */
final class Snapshot {

    private Snapshot() {}

    static Map<String, Long> of(AgroalDataSource database) throws SQLException {
        Map<String, Long> found = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) found.put(table, rows(statement, table));
        }
        return found;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'public' order by table_name")) {
            while (tables.next()) names.add(tables.getString(1));
        }
        return names;
    }

    /** The order of the rows does not count. */
    private static long rows(Statement statement, String table) throws SQLException {
        long sum = 0;
        try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                long row = 17;
                for (int i = 1; i <= columns; i++)
                    row = row * 1_000_003 + String.valueOf(rows.getString(i)).hashCode();
                sum += row * row + 1;
            }
        }
        return sum;
    }
}
