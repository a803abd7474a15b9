package rejoinder.courses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
        assertThat(UserName.of("Мария Иванова")).isEqualTo("мария.иванова");
        assertThat(UserName.of("王 小明")).isEqualTo("王.小明");
        assertThat(UserName.of("김민준")).isEqualTo("김민준");
        assertThat(UserName.of("<b>Bo</b>")).isEqualTo("b.b");
        assertThat(UserName.of("…")).isEqualTo("student");
        assertThat(UserName.of("a".repeat(39) + " berg")).hasSize(30).doesNotEndWith(".");
    }

    @Test
    void a_list_is_read_as_people_paste_it() {
        assertThat(new NameList(" 1. Lena  Berg\r\n\r\n- Bo Ek\n• Ida\tLund\nNúñez, José\n3) Max\n12 Ali\n").names())
                .containsExactly("Lena Berg", "Bo Ek", "Ida Lund", "José Núñez", "Max", "Ali");
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
