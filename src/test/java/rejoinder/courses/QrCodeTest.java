package rejoinder.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    /** The modules that the path draws are those of the symbol, with four light ones around it. */
    @Test
    void the_path_draws_the_symbol_with_its_margin() {
        String link = "https://school.example/join/abcd-2345";
        var symbol = io.nayuki.qrcodegen.QrCode.encodeText(link, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        QrCode drawn = QrCode.of(link);
        assertThat(drawn.size()).isEqualTo(symbol.size + 8);
        boolean[][] dark = new boolean[drawn.size()][drawn.size()];
        for (MatchResult run : Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z")
                .matcher(drawn.path())
                .results()
                .toList()) {
            assertThat(run.group(3)).isEqualTo(run.group(4));
            for (int i = 0; i < Integer.parseInt(run.group(3)); i++)
                dark[Integer.parseInt(run.group(2))][Integer.parseInt(run.group(1)) + i] = true;
        }
        for (int y = 0; y < drawn.size(); y++)
            for (int x = 0; x < drawn.size(); x++)
                assertThat(dark[y][x]).as(x + " " + y).isEqualTo(symbol.getModule(x - 4, y - 4));
    }
}
