package org.saradnja.funding.calls.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.PublicationPlaces.Place;
import org.saradnja.funding.calls.posting.Posted.Shortfall;
import org.saradnja.testing.NationalRules;

/** A call of fifteen days that announces 9 February, beside what ask for. */
class PostedTest {

  private static final RulesInForce RULES = NationalRules.on(PUBLISHED);
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 9);

  @Test
  void recordedWhereItMustStandNothingIsMissing() {
    var posted = of(page("own-site", PUBLISHED));

    assertThat(posted.missing()).isEmpty();
    assertThat(posted.shortfall()).isEmpty();
  }

  @Test
  void aPlaceThatTheRegulationAsksForIsMissing() {
    assertThat(of().missing()).containsExactly("own-site");
    assertThat(of(page("newspaper", PUBLISHED)).missing()).containsExactly("own-site");
  }

  @Test
  void theTermRunsFromTheLaterPublication() {
    var later = LocalDate.of(2027, 1, 28);

    assertThat(of(page("own-site", later)).shortfall())
        .contains(new Shortfall(later, LocalDate.of(2027, 2, 12)));
  }

  @Test
  void aNewspaperThatTheRegulationDoesNotAskForMovesNoTerm() {
    var later = LocalDate.of(2027, 1, 28);

    assertThat(of(page("own-site", PUBLISHED), page("newspaper", later)).shortfall()).isEmpty();
  }

  private static Posted of(Place... places) {
    return Posted.of(List.of(places), 15, LAST_DAY, RULES);
  }

  private static Place page(String place, LocalDate on) {
    return new Place(place, "https://primer.example/konkurs", "", on);
  }
}
