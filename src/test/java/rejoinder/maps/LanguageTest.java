package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void a_language_is_known_by_its_code_however_it_is_spelled() {
        assertThat(Language.tag("de")).contains("de");
        assertThat(Language.tag(" EN_us ")).contains("en-US");
        assertThat(Language.tag("zh-hant")).contains("zh-Hant");
        assertThat(Language.tag("grc")).contains("grc");
        assertThat(Language.tag("iw")).contains("he");
    }

    @Test
    void what_is_no_code_of_a_language_is_none() {
        for (String typed : List.of("", "english", "Deutsch", "xx", "gr", "e", "12", "en us", "x-mine", "und"))
            assertThat(Language.tag(typed)).as(typed).isEmpty();
        assertThat(Language.tag("en-" + "abcdefgh-".repeat(4) + "abc")).isEmpty();
    }
}
