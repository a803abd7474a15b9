package rejoinder.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Looks through the rows of a database for what was lost, and for what a change that was cut in half would leave. It
 * uses nothing of the app, which could be wrong in the same way.
 */
final class Inspection {

    /** What is wrong where a query finds something. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put(
                "map %s is at another revision than its journal",
                """
                select m.id from argument_map m
                where m.revision <> (select count(*) from map_change c where c.map_id = m.id)
                   or m.revision <> (select coalesce(max(c.revision), 0) from map_change c where c.map_id = m.id)""");
        RULES.put(
                "change %s touched nothing",
                """
                select c.map_id || '/' || c.revision from map_change c where not exists (
                  select 1 from change_entry e where e.map_id = c.map_id and e.revision = c.revision)""");
        RULES.put(
                "reason %s came without a premise in the same change",
                """
                select e.item_id from change_entry e where e.item = 'REASON'
                  and not exists (select 1 from change_entry b where b.map_id = e.map_id and b.item = 'REASON'
                    and b.item_id = e.item_id and b.revision < e.revision)
                  and not exists (select 1 from change_entry p where p.map_id = e.map_id and p.item = 'CLAIM'
                    and p.revision = e.revision and p.state like '%"reason":' || e.item_id || ',%')""");
        RULES.put(
                "claim %s hangs on nothing",
                """
                select c.id from claim c left join reason r on r.id = c.reason_id and r.map_id = c.map_id
                where c.reason_id is not null and r.id is null""");
        RULES.put(
                "reason %s bears on nothing",
                """
                select r.id from reason r left join claim c on c.id = r.claim_id and c.map_id = r.map_id
                  left join reason t on t.id = r.reason_id and t.map_id = r.map_id
                where c.id is null and t.id is null""");
        RULES.put(
                "map %s counts its claims wrong",
                """
                select m.id from argument_map m
                where m.claim_count <> (select count(*) from claim c where c.map_id = m.id)
                  and not exists (select 1 from claim c where c.map_id = m.id and c.deleted_revision is not null)""");
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Statement database;
    private final List<String> found = new ArrayList<>();

    private Inspection(Statement database) {
        this.database = database;
    }

    /** What is wrong, in sentences; empty where everything acknowledged is there and whole. */
    static List<String> of(Connection database, Ledger ledger) throws SQLException {
        try (Statement statement = database.createStatement()) {
            Inspection inspection = new Inspection(statement);
            inspection.losses(ledger);
            for (Map.Entry<String, String> rule : RULES.entrySet()) inspection.rule(rule.getKey(), rule.getValue());
            inspection.journal(
                    "CLAIM",
                    "select id, reason_id, position, original_id, text, revision, deleted_revision from claim",
                    List.of("reason", "position", "original", "text", "revision", "deleted"));
            inspection.journal(
                    "REASON",
                    "select id, stance, claim_id, reason_id, position from reason",
                    List.of("stance", "claim", "reason", "position"));
            inspection.cycles();
            return inspection.found;
        }
    }

    private void losses(Ledger ledger) throws SQLException {
        Set<UUID> forms = new HashSet<>();
        Set<Long> claims = new HashSet<>();
        try (ResultSet rows = database.executeQuery("select form_key from map_change where form_key is not null")) {
            while (rows.next()) forms.add(UUID.fromString(rows.getString(1)));
        }
        try (ResultSet rows = database.executeQuery("select id from claim")) {
            while (rows.next()) claims.add(rows.getLong(1));
        }
        for (Ledger.Line line : ledger.lines()) {
            if (!forms.contains(line.key())) found.add("acknowledged change " + line + " is lost");
            if (!claims.contains(line.claim())) found.add("claim of acknowledged change " + line + " is lost");
        }
    }

    private void rule(String sentence, String query) throws SQLException {
        try (ResultSet rows = database.executeQuery(query)) {
            while (rows.next()) found.add(sentence.formatted(rows.getString(1)));
        }
    }

    /** The newest entry of each item, compared with its row. */
    private void journal(String item, String query, List<String> fields) throws SQLException {
        Map<Long, JsonNode> newest = new HashMap<>();
        try (ResultSet rows = database.executeQuery(
                "select item_id, state from change_entry where item = '" + item + "' order by map_id, revision")) {
            while (rows.next()) newest.put(rows.getLong(1), json(rows.getString(2)));
        }
        try (ResultSet rows = database.executeQuery(query)) {
            while (rows.next()) {
                long id = rows.getLong(1);
                JsonNode state = newest.remove(id);
                if (state == null) {
                    found.add(item + " " + id + " has no entry in the journal");
                    continue;
                }
                for (int i = 0; i < fields.size(); i++) {
                    String row = rows.getString(i + 2);
                    if (!Objects.equals(Objects.requireNonNullElse(row, ""), told(state, fields.get(i))))
                        found.add(item + " " + id + " has another " + fields.get(i) + " than the journal says");
                }
            }
        }
        newest.keySet().forEach(id -> found.add(item + " " + id + " is in the journal alone"));
    }

    private static String told(JsonNode state, String field) {
        return field.equals("text")
                ? state.path("content").path("text").asText("")
                : state.path(field).asText("");
    }

    private static JsonNode json(String state) {
        try {
            return JSON.readTree(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(state, e);
        }
    }

    private record Target(long claim, long reason) {}

    /** From each claim up, over the steps that it and what is above it take, to a thesis. */
    private void cycles() throws SQLException {
        Map<Long, Long> steps = new HashMap<>();
        Map<Long, Target> targets = new HashMap<>();
        try (ResultSet rows = database.executeQuery(
                "select id, reason_id from claim where reason_id is not null and deleted_revision is null")) {
            while (rows.next()) steps.put(rows.getLong(1), rows.getLong(2));
        }
        try (ResultSet rows = database.executeQuery("select id, claim_id, reason_id from reason")) {
            while (rows.next()) targets.put(rows.getLong(1), new Target(rows.getLong(2), rows.getLong(3)));
        }
        Set<Long> fine = new HashSet<>();
        for (long claim : steps.keySet()) {
            Set<Long> way = new HashSet<>();
            Long at = claim;
            while (at != null && !fine.contains(at) && way.add(at)) at = above(at, steps, targets);
            if (at != null && !fine.contains(at)) found.add("claim " + claim + " is in a cycle");
            else fine.addAll(way);
        }
    }

    private static Long above(long claim, Map<Long, Long> steps, Map<Long, Target> targets) {
        Target target = targets.get(steps.get(claim));
        for (int i = 0; target != null && target.claim == 0; i++) {
            if (i > targets.size()) return claim;
            target = targets.get(target.reason);
        }
        return target == null ? null : target.claim;
    }
}
