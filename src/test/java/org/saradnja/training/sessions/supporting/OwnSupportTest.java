package org.saradnja.training.sessions.supporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.Support.Part;

class OwnSupportTest {

  private static final Support DONOR = new Support(Part.DONOR, "Донатор серије", "");
  private static final Support PARTNER = new Support(Part.PARTNER, "Партнер серије", "");
  private static final Support ORGANISER = new Support(Part.ORGANISER, "Организатор", "");
  private static final List<Support> SERIES = List.of(ORGANISER, DONOR, PARTNER);

  private static final Support OTHER_DONOR = new Support(Part.DONOR, "Донатор у месту", "");
  private static final Support OTHER_PARTNER = new Support(Part.PARTNER, "Партнер у месту", "");

  @Test
  void aTrainingThatSaysNothingHasTheChainOfItsSeriesInTheOrderOfTheMoney() {
    assertThat(OwnSupport.NONE.within(SERIES)).containsExactly(DONOR, PARTNER, ORGANISER);
  }

  @Test
  void whatIsAddedStandsBehindThoseOfTheSeriesInTheSamePart() {
    var own = new OwnSupport(List.of(OTHER_PARTNER, OTHER_DONOR), false);

    assertThat(own.within(SERIES))
        .containsExactly(DONOR, OTHER_DONOR, PARTNER, OTHER_PARTNER, ORGANISER);
  }

  @Test
  void whatReplacesReplacesTheNamedPartsAlone() {
    var own = new OwnSupport(List.of(OTHER_DONOR), true);

    assertThat(own.within(SERIES)).containsExactly(OTHER_DONOR, PARTNER, ORGANISER);
  }

  @Test
  void nobodyIsReplacedByNobody() {
    assertThat(new OwnSupport(List.of(), true).within(SERIES))
        .containsExactlyInAnyOrderElementsOf(SERIES);
  }

  @Test
  void whoIsNamedTwiceIsCountedOnce() {
    assertThat(new OwnSupport(List.of(DONOR), false).within(SERIES))
        .containsExactly(DONOR, PARTNER, ORGANISER);
  }
}
