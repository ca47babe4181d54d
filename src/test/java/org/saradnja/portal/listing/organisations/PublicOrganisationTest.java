package org.saradnja.portal.listing.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class PublicOrganisationTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;

  @BeforeEach
  void enter() {
    var officer = Somebody.holding(Role.OFFICER, new UnitId("trgoviste"), application);
    mvc.post()
        .uri("/rad/udruzenja/novo")
        .with(Signed.as(officer))
        .with(csrf())
        .param("registrationNumber", "17059831")
        .param("taxNumber", "104052135")
        .param("name", "Удружење „Ђердан“")
        .param("form", "FOUNDATION")
        .param("seat", "trgoviste")
        .param("address", "Улица <1>")
        .param("representative", "Ђурђа Ђурић")
        .param("areas", "SOC", "CUL")
        .param("registeredOn", "2014-03-11")
        .param("version", "0")
        .exchange();
  }

  @Test
  void theRegisterIsSearchedInEitherScript() {
    for (var words : new String[] {"djerdan", "Ђердан", "Đerdan", "17059831"}) {
      assertThat(page(mvc, "/udruzenja?sediste=trgoviste&q=" + words).select("tbody th").eachText())
          .as(words)
          .containsExactly("Удружење „Ђердан“");
    }
    assertThat(page(mvc, "/udruzenja?sediste=ub").select("tbody")).isEmpty();
    assertThat(page(mvc, "/udruzenja?sediste=%27x").select("main").text()).isNotBlank();
  }

  @Test
  void thePageShowsWhatTheRegisterSays() {
    var page = page(mvc, "/udruzenja/17059831");

    assertThat(page.expectFirst("h1").text()).isEqualTo("Удружење „Ђердан“");
    assertThat(page.expectFirst(".kicker").text()).isEqualTo("фондација · 17059831");
    assertThat(page.select(".facts dd").eachText())
        .contains("Улица <1>", "Ђурђа Ђурић", "11. 3. 2014.");
    assertThat(page.select(".facts a[href=/jls/trgoviste]").text()).isEqualTo("Трговиште");
    assertThat(page.select("main li").eachText()).contains("социјална заштита", "култура");
    assertThat(page.expectFirst("section[aria-labelledby=prijave]").text())
        .contains("не приписују по имену");
  }

  @Test
  void theLatinFaceShowsItInLatin() {
    assertThat(page(mvc, "/lat/udruzenja/17059831").expectFirst("h1").text())
        .isEqualTo("Udruženje „Đerdan“");
  }

  @Test
  void anUnknownNumberIsNotFound() {
    assertThat(mvc.get().uri("/udruzenja/00000000")).hasStatus(404);
    assertThat(mvc.get().uri("/udruzenja/123")).hasStatus(404);
  }

  @Test
  void theRegisterIsGivenAway() {
    assertThat(mvc.get().uri("/udruzenja/izvoz.csv?sediste=trgoviste"))
        .bodyText()
        .contains(
            "17059831,104052135,Удружење „Ђердан“,foundation,trgoviste,Улица <1>,Ђурђа Ђурић");
    assertThat(mvc.get().uri("/udruzenja/izvoz.json")).hasStatusOk();
    assertThat(mvc.get().uri("/udruzenja/izvoz.xlsx")).hasStatusOk();
  }

  @Test
  void programsReadTheRegisterAndOneOfIt() {
    assertThat(mvc.get().uri("/api/v1/organisations?seat=trgoviste&q=djerdan"))
        .bodyJson()
        .hasPathSatisfying("$.items.length()", size -> size.assertThat().isEqualTo(1))
        .hasPathSatisfying(
            "$.items[0].registrationNumber", one -> one.assertThat().isEqualTo("17059831"))
        .hasPathSatisfying("$.items[0].form", form -> form.assertThat().isEqualTo("foundation"))
        .doesNotHavePath("$.next");
    assertThat(mvc.get().uri("/api/v1/organisations?limit=0")).hasStatus(422);
    assertThat(mvc.get().uri("/api/v1/organisations/17059831"))
        .bodyJson()
        .hasPathSatisfying("$.organisation.areas[1]", area -> area.assertThat().isEqualTo("CUL"))
        .hasPathSatisfying("$.applications.length()", none -> none.assertThat().isEqualTo(0));
    assertThat(mvc.get().uri("/api/v1/organisations/00000000"))
        .hasStatus(404)
        .hasContentTypeCompatibleWith("application/problem+json");
  }

  @Test
  void itIsFoundByTheSearch() {
    assertThat(page(mvc, "/pretraga?q=djerdan").select(".records a").eachAttr("href"))
        .containsExactly("/udruzenja/17059831");
  }
}
