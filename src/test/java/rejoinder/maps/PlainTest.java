package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void what_no_font_shows_is_no_text() {
        for (String unseen : new String[] {null, " \n", "\u200b\u2060", "\u00a0", "\u202e", "\0"})
            assertThat(Plain.of(unseen)).isEmpty();
    }

    @Test
    void a_text_reads_as_what_it_says() {
        assertThat(Plain.of("is not \u202edednuof\u202c")).isEqualTo("is not dednuof\u202c");
    }

    @Test
    void texts_of_every_script_stay_as_they_are() {
        for (String text : new String[] {"هل نحظر الهواتف؟ \u2067abc\u2069", "می‌خواهم", "a\u00a0b", "\ud83e\udd8a"})
            assertThat(Plain.of(text)).isEqualTo(text);
    }
}
