package rejoinder.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessLogTest {

    @Test
    void what_opens_something_is_left_out() {
        assertThat(AccessLog.withoutTokens("/invitations/" + Token.make())).isEqualTo("invitations/…");
        assertThat(AccessLog.withoutTokens("/people/12/role")).isEqualTo("people/12/role");
        assertThat(AccessLog.withoutTokens("/a\nb")).isEqualTo("a?b");
    }
}
