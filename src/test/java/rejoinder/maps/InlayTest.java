package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InlayTest {

    @Test
    void the_piece_stands_in_its_place() {
        byte[] page = Inlay.of("“Größe” 🙂").in("<h1>Ü</h1>" + Inlay.PLACE + "<p>…</p>", Margins.NONE);
        assertThat(new String(page, StandardCharsets.UTF_8)).isEqualTo("<h1>Ü</h1>“Größe” 🙂<p>…</p>");
    }
}
