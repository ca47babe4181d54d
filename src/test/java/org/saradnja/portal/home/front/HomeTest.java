package org.saradnja.portal.home.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@TestPropertySource(properties = "spring.application.name=a-database-of-its-own")
class HomeTest {

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/lat", "/en"})
  void nothingOnTheFirstPageLeadsNowhere(String face) {
    var hrefs =
        page(mvc, face).select("main a, header nav.mainnav a, footer a").eachAttr("href").stream()
            .distinct()
            .toList();

    assertThat(hrefs).isNotEmpty();
    for (var href : hrefs) {
      assertThat(mvc.get().uri(href)).as(href).hasStatusOk();
    }
  }

  @Test
  void countsAndTheLogComeFromRecords() {
    var page = page(mvc, "/");

    assertThat(page.select(".today li").size()).isGreaterThanOrEqualTo(3);
    assertThat(page.select("section[aria-labelledby=dnevnik] tbody tr").eachText())
        .allMatch(row -> row.startsWith("№ "));
  }
}
