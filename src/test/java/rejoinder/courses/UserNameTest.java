package rejoinder.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rejoinder.courses.NameLine.Beside;

class UserNameTest {

    @Test
    void a_user_name_is_what_one_can_type_of_a_name() {
        assertThat(UserName.of("Lena Berg")).isEqualTo("lena.berg");
        assertThat(UserName.of("José Núñez García")).isEqualTo("jose.garcia");
        assertThat(UserName.of("Ann-Kathrin Groß")).isEqualTo("ann-kathrin.gross");
        assertThat(UserName.of("Siobhán O'Brien")).isEqualTo("siobhan.obrien");
        assertThat(UserName.of("Søren Æbelø")).isEqualTo("soren.aebelo");
        assertThat(UserName.of("Ali YILMAZ")).isEqualTo("ali.yilmaz");
        assertThat(UserName.of("Miriam van der Heijden-Papas")).isEqualTo("miriam.heijden-papas");
        assertThat(UserName.of("Мария Иванова")).isEqualTo("mariia.ivanova");
        assertThat(UserName.of("Юлія Щербак")).isEqualTo("iuliia.shcherbak");
        assertThat(UserName.of("Νίκος Παπαδόπουλος")).isEqualTo("nikos.papadopoulos");
        assertThat(UserName.of("Анна Ng")).isEqualTo("anna.ng");
        for (String otherwise : List.of("王 小明", "김민준", "ليلى حداد", "…"))
            assertThat(UserName.of(otherwise)).isEmpty();
        assertThat(UserName.of("<b>Bo</b>")).isEqualTo("b.b");
        assertThat(UserName.of("a".repeat(39) + " berg")).hasSize(30).doesNotEndWith(".");
    }

    @Test
    void a_list_is_read_as_people_paste_it() {
        assertThat(names(" 1. Lena  Berg\r\n\r\n- Bo Ek\n• Ida\tLund\nNúñez, José\n3) Max\n12 Ali\n"))
                .containsExactly("Lena Berg", "Bo Ek", "Ida Lund", "José Núñez", "Max", "Ali");
    }

    @Test
    void rows_of_a_spreadsheet_are_names_and_what_is_left_out() {
        NameList rows = NameList.of("Lena\tBerg\t9b\tlena@tab.de\nBo\tEk\t9b\tbo@tab.de\tm", false);
        assertThat(rows.names()).containsExactly("Lena Berg", "Bo Ek");
        assertThat(rows.isGuessed()).isTrue();
        assertThat(rows.leftOut()).containsExactly(Beside.EMAIL, Beside.NUMBER, Beside.COLUMN);
        assertThat(NameList.of("Berg\tLena", true).names()).containsExactly("Lena Berg");
        assertThat(names("Berg; Lena\n\"Haddad\";\"Amira\";12.3.2010")).containsExactly("Lena Berg", "Amira Haddad");
        assertThat(names("Berg, Lena, lena@tab.de\nLena Berg <lena@tab.de>")).containsExactly("Lena Berg", "Lena Berg");
        assertThat(names("\"Berg, Lena\",9b\n10 A\tBo\tEk")).containsExactly("Lena Berg", "Bo Ek");
    }

    @Test
    void a_heading_says_which_columns_are_names() {
        NameList list = NameList.of("Class\tLast name\tMentor\tFirst name\n9b\tBerg\tMr Ek\tLena", false);
        assertThat(list.names()).containsExactly("Lena Berg");
        assertThat(list.isGuessed()).isFalse();
        assertThat(list.leftOut()).contains(Beside.HEADING, Beside.COLUMN);
        assertThat(names("Name;Vorname\nBerg;Lena")).containsExactly("Lena Berg");
        assertThat(names("Name\nBerg, Lena")).containsExactly("Lena Berg");
    }

    @Test
    void a_line_without_a_name_is_said_to_have_none() {
        NameList list = NameList.of("Lena Berg\nlena@tab.de\n17\n", false);
        assertThat(list.names()).containsExactly("Lena Berg");
        assertThat(list.nameless()).containsExactly("lena@tab.de", "17");
    }

    private static List<String> names(String typed) {
        return NameList.of(typed, false).names();
    }

    @Test
    void a_code_is_read_however_it_is_typed() {
        String code = JoinCode.make();
        assertThat(code).matches("[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat(JoinCode.spelled(" " + code.toUpperCase().replace("-", "") + " "))
                .isEqualTo(code);
        assertThat(JoinCode.spelled(code + "x")).isEmpty();
        assertThat(JoinCode.spelled(null)).isEmpty();
    }
}
