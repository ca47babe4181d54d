package org.saradnja.parties.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A program that sends something to the data learns that they are only read. */
@ApplicationTest
class OnlyReadTest {

  @Autowired private MockMvcTester web;

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void whateverIsSentIsAnsweredWithTheMethodsThatAreThere(String method) {
    assertThat(web.method(HttpMethod.valueOf(method)).uri("/api/v1/calls"))
        .hasStatus(405)
        .hasHeader("Allow", "GET, HEAD")
        .hasContentType("application/problem+json")
        .bodyJson()
        .hasPathSatisfying("$.status", status -> status.assertThat().isEqualTo(405))
        .hasPathSatisfying("$.instance", path -> path.assertThat().isEqualTo("/api/v1/calls"));
  }

  @Test
  void theAnswerIsTheSameWhateverTheProgramAcceptsAndCarriesTheUsualHeaders() {
    assertThat(web.post().uri("/api/v1/calls").header("Accept", "text/html"))
        .hasStatus(405)
        .hasContentType("application/problem+json")
        .hasHeader("X-Content-Type-Options", "nosniff");
  }

  @Test
  void readingIsNotInTheWay() {
    assertThat(web.get().uri("/api/v1/calls")).hasStatusOk();
    assertThat(web.head().uri("/api/v1/calls")).hasStatusOk();
  }

  @Test
  void aFormOfAPageStillNeedsItsToken() {
    assertThat(web.post().uri("/rad/prijave").param("call", "VEZ-2027-01")).hasStatus(303);
  }
}
