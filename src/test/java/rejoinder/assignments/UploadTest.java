package rejoinder.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UploadTest {

    @Test
    void text_is_read_as_it_was_saved() throws Exception {
        String text = "Für und wider 😀";
        assertThat(Upload.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(Upload.decode(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
        assertThat(Upload.decode(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(text);
        assertThat(Upload.decode(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(text);
    }

    @Test
    void what_is_no_text_is_refused() {
        for (byte[] bytes : new byte[][] {
            {'%', 'P', 'D', 'F', (byte) 0xe2, (byte) 0xe3},
            {'P', 'K', 3, 4, 0, 0},
            "Für".getBytes(StandardCharsets.ISO_8859_1)
        }) assertThatThrownBy(() -> Upload.decode(bytes)).isInstanceOf(CharacterCodingException.class);
    }
}
