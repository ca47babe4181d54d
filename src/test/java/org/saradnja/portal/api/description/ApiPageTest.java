package org.saradnja.portal.api.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class ApiPageTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Description description;

  @Test
  void anExampleIsAnAddressThatAsksWithEverythingItMust() {
    assertThat(description.operations(false))
        .filteredOn(operation -> !operation.example().isEmpty())
        .isNotEmpty()
        .allSatisfy(operation -> {
          assertThat(operation.example()).startsWith("/api/").doesNotContain("{", "}", " ");
          assertThat(operation.parameters())
              .filteredOn(ApiPage.Parameter::required)
              .filteredOn(parameter -> !operation.path().contains("{" + parameter.name() + "}"))
              .allMatch(parameter -> operation.example().contains(parameter.name() + "="));
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyParameterIsExplainedInTheLanguageOfThePage(boolean english) {
    assertThat(description.operations(english))
        .flatExtracting(ApiPage.Operation::parameters)
        .isNotEmpty()
        .noneMatch(parameter -> parameter.what().isBlank());
    assertThat(description.operations(english))
        .extracting(ApiPage.Operation::summary)
        .allMatch(Predicate.not(String::isBlank));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/lat/api", "/en/api"})
  void thePageLeadsToTheFileAndToExamples(String path) {
    var page = page(mvc, path);

    assertThat(page.select("a[href$=/api/openapi.json]")).isNotEmpty();
    assertThat(page.select("main a[href*=/api/v1/]")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LATN", "Latn", "latn"})
  void theNameOfAScriptIsReadInAnyCase(String to) {
    assertThat(mvc.get().uri("/api/v1/text?to={to}&q={q}", to, "Њ"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.text")
        .isEqualTo("Nj");
  }

  @Test
  void twoThousandSignsAreTakenHoweverManyUnitsTheyHave() {
    var longest = "😀".repeat(2000);

    assertThat(mvc.get().uri("/api/v1/text").param("to", "latn").param("q", longest)).hasStatusOk();
    assertThat(mvc.get().uri("/api/v1/text").param("to", "latn").param("q", longest + "а"))
        .hasStatus(422);
  }
}
