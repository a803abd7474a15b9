package rejoinder.maps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.ws.rs.NotFoundException;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of a source in one version. */
@Entity
@Table(name = "source_text")
@IdClass(SourceText.Key.class)
class SourceText extends PanacheEntityBase {

    record Key(Long source, Integer version) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    @Id
    private Integer version;

    @Column(nullable = false)
    private String text;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected SourceText() {}

    SourceText(Source source, String text) {
        this.source = source;
        this.version = source.version();
        this.text = text;
        this.createdAt = Instant.now();
    }

    static SourceText of(long source, int version) {
        return SourceText.<SourceText>find("source.id = ?1 and version = ?2", source, version)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** The sources of a map in their order, with their newest words, in one query. */
    static Map<Source, String> newest(ArgumentMap map) {
        Map<Source, String> texts = new LinkedHashMap<>();
        SourceText.<SourceText>list(
                        "from SourceText t join fetch t.source s where s.map = ?1 and s.deletedRevision is null and t.version = s.version order by s.id",
                        map)
                .forEach(words -> texts.put(words.source, words.text));
        return texts;
    }

    /** The words of several sources in one version of each, by their ids, in one query. */
    static Map<Long, String> of(Map<Long, SourceState> sources) {
        if (sources.isEmpty()) return Map.of();
        List<Integer> versions =
                sources.values().stream().map(SourceState::version).distinct().toList();
        return SourceText.<SourceText>list("source.id in ?1 and version in ?2", sources.keySet(), versions).stream()
                .filter(words -> words.version == sources.get(words.source.id()).version())
                .collect(Collectors.toMap(words -> words.source.id(), SourceText::text));
    }

    /** The newest words of several sources, in one query. */
    static Map<Source, String> newest(List<Source> sources) {
        return SourceText.<SourceText>list(
                        "from SourceText t join fetch t.source s where s in ?1 and t.version = s.version", sources)
                .stream()
                .collect(Collectors.toMap(words -> words.source, SourceText::text));
    }

    String text() {
        return text;
    }
}
