package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.AnnulledCall;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.MissingServletRequestParameterException;

@ApplicationTest
class ApiProblemsTest {

  @Autowired private ApiProblems problems;
  @Autowired private MockMvcTester mvc;

  @Test
  void anAbsentThingIsNotNamed() {
    var problem = problems.noSuchThing(new NoSuchThing("file 7 of somebody"));

    assertThat(problem.getStatus()).isEqualTo(404);
    assertThat(problem.getDetail()).doesNotContain("somebody");
  }

  @Test
  void aRefusalCarriesTheReasonForPrograms() {
    var problem = problems.refused(new ActRefused(AnnulledCall.ANNULLED, "VEZ-2027-01", "today"));

    assertThat(problem.getStatus()).isEqualTo(409);
    assertThat(problem.getProperties()).containsEntry("reason", "calls.annulled");
    assertThat(problem.getDetail()).startsWith("Call VEZ-2027-01 was annulled");
    assertThat(problem.getProperties())
        .hasEntrySatisfying("provision", cited -> assertThat(cited).asString().contains("R-063"));
  }

  @Test
  void aWrongAndAMissingParameterAreNamed() {
    assertThat(problems.wrong(new WrongParameter("limit", "From 1 to 200.")))
        .satisfies(problem -> {
          assertThat(problem.getStatus()).isEqualTo(422);
          assertThat(problem.getDetail()).isEqualTo("From 1 to 200.");
          assertThat(problem.getProperties()).containsEntry("parameter", "limit");
        });
    assertThat(problems.missing(new MissingServletRequestParameterException("from", "String")))
        .extracting("properties")
        .asString()
        .contains("from");
  }

  @Test
  void aProgramNeverGetsAPage() {
    var answer =
        mvc.get()
            .uri("/api/v1/organisations/00000000")
            .accept(MediaType.APPLICATION_JSON)
            .exchange();

    assertThat(answer)
        .hasStatus(404)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .doesNotContain("<html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "cursor=%25%25"})
  void everyListSaysWhichParameterItCannotUse(String query) {
    var answer = mvc.get().uri("/api/v1/units?" + query).exchange();

    assertThat(answer)
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.parameter")
        .isEqualTo(query.substring(0, query.indexOf('=')));
  }

  @Test
  void anAnswerThatDidNotChangeIsNotSentAgain() {
    var first = mvc.get().uri("/api/v1/text?to=latn&q=a").exchange();
    var tag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));

    assertThat(tag).isNotEqualTo("null");
    assertThat(mvc.get().uri("/api/v1/text?to=latn&q=a").header(HttpHeaders.IF_NONE_MATCH, tag))
        .hasStatus(304)
        .bodyText()
        .isEmpty();
    assertThat(mvc.get().uri("/api/v1/text?to=latn&q=b").header(HttpHeaders.IF_NONE_MATCH, tag))
        .hasStatusOk();
  }
}
