package org.saradnja.portal.listing.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.planning.KeptTerm;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How the town of the story kept its terms, on its page: each opens to its ground. */
@PracticeWorld
class UnitDutiesTest {

  private static final LocalDate LAST = LocalDate.of(2027, 2, 1);
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 4);

  @Autowired private MockMvcTester mvc;
  @Autowired private TextsOfRequest texts;

  @Test
  void theListThatWasLateIsCountedInDays() {
    var list = duty(page(mvc, "/jls/vezbaonica"), "/konkursi/VEZ-2027-01");

    assertThat(list.select(".tag.late").text()).containsPattern("[1-9] дана? после рока");
    assertThat(list.select("td.num").eachText())
        .hasSize(2)
        .allMatch(day -> day.matches("\\d+\\.\\h\\d+\\.\\h2027\\."));
  }

  @Test
  void everyTermNamesItsProvisionAndHowTheDayWasCounted() {
    var terms = terms(page(mvc, "/jls/vezbaonica"));

    assertThat(terms).hasSizeGreaterThan(3);
    assertThat(terms)
        .allSatisfy(term -> {
          assertThat(term.select("details .prov").text()).isNotEmpty();
          assertThat(term.select("details li")).isNotEmpty();
          assertThat(term.select("details .sum").text()).isNotEmpty();
        });
  }

  @Test
  void itsPlanStandsBesideItsCalls() {
    var plan = terms(page(mvc, "/jls/vezbaonica")).select("a[href=/kalendar/vezbaonica/2027]");

    assertThat(plan).hasSize(2);
  }

  @Test
  void eachGroundCanBeOpened() {
    for (var href : terms(page(mvc, "/en/jls/vezbaonica")).select("th > a").eachAttr("href")) {
      assertThat(mvc.get().uri(href)).as(href).hasStatusOk();
    }
  }

  @Test
  void aUnitOfWhichNothingIsKnownOwesNothing() {
    var none = page(mvc, "/jls/ub").select("section[aria-labelledby=rokovi]");

    assertThat(none.select("table")).isEmpty();
    assertThat(none.text()).contains("још није почео да тече");
  }

  @Test
  void whatWasKeptMissedAndRunsIsCountedInWords() {
    var kept = KeptTerm.of(LAST, Optional.of(LAST), TODAY);
    var late = KeptTerm.of(LAST, Optional.empty(), TODAY);
    var runs = KeptTerm.of(TODAY, Optional.empty(), TODAY);

    assertThat(tally(kept, kept, late, runs))
        .containsExactly("2 обавезе су извршене у року, 1 рок је прекорачен.", "1 рок тече.");
    assertThat(tally(kept))
        .containsExactly("1 обавеза је извршена у року, 0 рокова је прекорачено.");
    assertThat(tally(runs)).containsExactly("1 рок тече.");
    assertThat(tally()).isEmpty();
  }

  private List<String> tally(KeptTerm... terms) {
    return UnitDuties.tally(List.of(terms), texts.of(Face.CYRILLIC));
  }

  private static Elements terms(Document page) {
    return page.select("section[aria-labelledby=rokovi] tbody tr");
  }

  private static Element duty(Document page, String href) {
    return terms(page).stream()
        .filter(term -> !term.select("a[href=" + href + "]").isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
