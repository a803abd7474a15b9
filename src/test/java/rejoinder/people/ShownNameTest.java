package rejoinder.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownNameTest {

    @Test
    void a_name_that_cannot_be_seen_is_the_one_to_sign_in_with() {
        for (String unseen : new String[] {null, " ", "\u200b", "\u202e\u00a0", "\0"})
            assertThat(shown(unseen)).isEqualTo("eve");
    }

    @Test
    void a_name_does_not_turn_the_words_beside_it_round() {
        assertThat(shown("Eve \u202etset\u2066\r\n X\0")).isEqualTo("Eve tset X");
    }

    @Test
    void names_of_every_script_stay_as_they_are() {
        for (String name : new String[] {"Zoë", "می‌خواهم", "क्‍ष", "李小龍", "\ud83e\udd8a"})
            assertThat(shown(name)).isEqualTo(name);
    }

    private static String shown(String typed) {
        return new Person("eve", typed, Role.STUDENT).fullName();
    }
}
