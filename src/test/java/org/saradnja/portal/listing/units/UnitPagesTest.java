package org.saradnja.portal.listing.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class UnitPagesTest {

  @Autowired private MockMvcTester mvc;

  @Test
  void theRegisterStandsInSerbianOrderOnPages() {
    var first = page(mvc, "/jls");

    assertThat(first.select("tbody th").eachText()).startsWith("Ада", "Александровац");
    assertThat(first.select("tbody tr")).hasSize(25);
    assertThat(page(mvc, "/jls?strana=2").select("tbody th").eachText())
        .doesNotContain("Ада")
        .hasSize(25);
  }

  @Test
  void unitsAreFilteredByNameKindAndDistrict() {
    assertThat(page(mvc, "/jls?q=palilula").select("tbody a").eachAttr("href"))
        .containsExactlyInAnyOrder("/jls/beograd-palilula", "/jls/nis-palilula");
    assertThat(page(mvc, "/jls?okrug=Рашки&vrsta=CITY").select("tbody th").eachText())
        .containsExactly("Краљево", "Нови Пазар");
    assertThat(page(mvc, "/en/jls?okrug=Raški&vrsta=CITY").select("tbody tr").eachText())
        .containsExactly("Kraljevo city Raški district —", "Novi Pazar city Raški district —");
    assertThat(page(mvc, "/jls?q=nigde").select("tbody")).isEmpty();
  }

  @Test
  void aCityMunicipalityLeadsToItsCity() {
    var page = page(mvc, "/jls/uzice-sevojno");

    assertThat(page.expectFirst("h1").text()).isEqualTo("Севојно");
    assertThat(page.select(".facts a[href=/jls/uzice]").text()).isEqualTo("Ужице");
  }

  @Test
  void aUnitIsNamedInTheScriptOfTheFace() {
    assertThat(page(mvc, "/lat/jls/cacak").expectFirst("h1").text()).isEqualTo("Čačak");
    assertThat(page(mvc, "/en/jls/cacak").expectFirst(".kicker").text()).isEqualTo("city");
  }

  @Test
  void whatTheRegisterDoesNotKnowIsSaid() {
    var page = page(mvc, "/jls/ub");

    assertThat(page.expectFirst("section[aria-labelledby=kontakt]").text()).contains("још није");
    assertThat(mvc.get().uri("/jls/nigde")).hasStatus(404);
    assertThat(mvc.get().uri("/jls/Ub")).hasStatus(404);
  }

  @Test
  void theRegisterIsGivenAway() {
    assertThat(mvc.get().uri("/jls/izvoz.csv?q=uzice"))
        .bodyText()
        .contains("uzice,Ужице,Užice,city,Златиборски,71145,,");
    assertThat(mvc.get().uri("/jls/izvoz.json")).hasStatusOk();
    assertThat(mvc.get().uri("/jls/izvoz.xlsx")).hasStatusOk();
  }

  @Test
  void programsReadItInPartsByFilters() {
    assertThat(mvc.get().uri("/api/v1/units?kind=city_municipality&q=palilula"))
        .bodyJson()
        .hasPathSatisfying("$.items.length()", size -> size.assertThat().isEqualTo(2))
        .hasPathSatisfying("$.items[0].name.latin", name -> name.assertThat().isEqualTo("Palilula"))
        .hasPathSatisfying("$.items[1].parent", city -> city.assertThat().isEqualTo("nis"));
    assertThat(mvc.get().uri("/api/v1/units?limit=1")).bodyJson().hasPath("$.next");
    assertThat(mvc.get().uri("/api/v1/units?kind=village")).hasStatus(422);
    assertThat(mvc.get().uri("/api/v1/units?limit=0"))
        .hasStatus(422)
        .bodyJson()
        .hasPathSatisfying("$.parameter", name -> name.assertThat().isEqualTo("limit"));
  }
}
