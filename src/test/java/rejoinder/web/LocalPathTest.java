package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalPathTest {

    @Test
    void a_path_of_this_app_is_followed() {
        for (String path : List.of("/", "/maps/7", "/maps/7?view=outline&x=1#claim-12", "/maps/%C3%A4"))
            assertThat(LocalPath.of(path, "/else")).isEqualTo(path);
    }

    @Test
    void nothing_leads_out_of_this_app() {
        for (String path : new String[] {
            null,
            "",
            "maps/7",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "https://evil.example/",
            "javascript:alert(1)",
            " /maps",
            "/maps 7",
            "/" + "a".repeat(1000)
        }) assertThat(LocalPath.of(path, "/else")).as(String.valueOf(path)).isEqualTo("/else");
    }
}
