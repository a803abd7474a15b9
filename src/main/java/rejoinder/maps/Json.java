package rejoinder.maps;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Values that one column holds as JSON text, which both databases store alike. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // What is false, empty or absent is left out: most claims have a text and nothing else.
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_DEFAULT)
            // A journal entry written by a later version may know more fields than this one.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By way of text, so that numbers compare as they do in a tree that was stored. */
    static ObjectNode tree(Object value) {
        return read(write(value), ObjectNode.class);
    }

    static <T> T value(ObjectNode tree, Class<T> type) {
        return MAPPER.convertValue(tree, type);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract static class ListColumn<T> implements AttributeConverter<List<T>, String> {
        private final TypeReference<List<T>> type;

        ListColumn(TypeReference<List<T>> type) {
            this.type = type;
        }

        @Override
        public String convertToDatabaseColumn(List<T> values) {
            return values == null || values.isEmpty() ? null : write(values);
        }

        @Override
        public List<T> convertToEntityAttribute(String json) {
            try {
                return json == null ? List.of() : List.copyOf(MAPPER.readValue(json, type));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Converter
    static final class Tags extends ListColumn<String> {
        Tags() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class Citations extends ListColumn<Citation> {
        Citations() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class Passages extends ListColumn<Passage> {
        Passages() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class Extra implements AttributeConverter<Map<String, String>, String> {
        @Override
        public String convertToDatabaseColumn(Map<String, String> values) {
            return values == null || values.isEmpty() ? null : write(values);
        }

        @Override
        public Map<String, String> convertToEntityAttribute(String json) {
            try {
                return json == null ? Map.of() : MAPPER.readValue(json, new TypeReference<>() {});
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
