package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.people.Door;

@QuarkusTest
class SameOriginAppTest {

    @TestHTTPResource("/")
    URI here;

    @Test
    void a_form_of_our_own_page_is_taken() {
        assertThat(rename(Visitor.bare().header("Sec-Fetch-Site", "same-origin")))
                .isEqualTo(303);
        assertThat(rename(Visitor.bare().header("Origin", "http://" + here.getAuthority())))
                .isEqualTo(303);
    }

    @Test
    void a_form_of_another_site_is_refused() {
        for (String site : new String[] {"cross-site", "same-site", "", "nonsense"})
            assertThat(rename(Visitor.bare().header("Sec-Fetch-Site", site)))
                    .as(site)
                    .isEqualTo(403);
        for (String origin : new String[] {
            "https://evil.example",
            "null",
            "http://localhost",
            "https://" + here.getAuthority(),
            "http://" + here.getAuthority() + ".evil.example"
        })
            assertThat(rename(Visitor.bare().header("Origin", origin)))
                    .as(origin)
                    .isEqualTo(403);
    }

    @Test
    void what_does_not_say_where_it_comes_from_is_refused() {
        assertThat(rename(Visitor.bare())).isEqualTo(403);
    }

    @Test
    void nobody_can_be_signed_in_from_another_site() {
        World world = World.make();
        RequestSpecification form = Visitor.bare()
                .header("Origin", "https://evil.example")
                .formParam("name", world.person(Kind.OWNER).name())
                .formParam("password", Door.PASSWORD);
        Response answer = form.post("/sign-in");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.cookies()).isEmpty();
        assertThat(answer.asString()).contains("did not come from a page of Rejoinder");
    }

    @Test
    void every_unsafe_method_is_checked_and_reading_is_not() {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"})
            assertThat(Visitor.bare().request(method, "/account").statusCode())
                    .as(method)
                    .isEqualTo(403);
        assertThat(Visitor.bare()
                        .header("Sec-Fetch-Site", "cross-site")
                        .get("/sign-in")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void behind_a_proxy_the_address_that_the_browser_sees_counts() {
        RequestSpecification proxied = Visitor.bare()
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "school.example")
                .header("X-Forwarded-Port", "443");
        assertThat(rename(proxied.header("Origin", "https://school.example"))).isEqualTo(303);
    }

    private static int rename(RequestSpecification request) {
        String session = World.make().session(Kind.OWNER);
        return request.cookie("session", session)
                .formParam("fullName", "Someone")
                .post("/account")
                .statusCode();
    }
}
