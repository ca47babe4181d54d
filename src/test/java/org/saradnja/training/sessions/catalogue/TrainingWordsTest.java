package org.saradnja.training.sessions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.catalogue.TrainingCalendarTest.FIRST;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.catalogue.SessionPublicPage.Day;

class TrainingWordsTest {

  private static final SessionPlan HELD = TrainingCalendarTest.plan(0, "");
  private static final SessionPlan CANCELLED = TrainingCalendarTest.plan(1, "нема сале");

  @Test
  void aDayIsAheadThenRunsThenIsDone() {
    assertThat(on(FIRST.minusDays(1)).days(HELD)).extracting(Day::mark).containsOnly("");
    assertThat(on(FIRST).days(HELD)).extracting(Day::mark).containsExactly("run", "");
    assertThat(on(FIRST.plusDays(1)).days(HELD)).extracting(Day::mark).containsExactly("ok", "run");
    assertThat(on(FIRST.plusDays(2)).days(HELD)).extracting(Day::mark).containsOnly("ok");
  }

  @Test
  void aCancelledTrainingIsNeverShownAsHeld() {
    assertThat(on(FIRST.plusYears(1)).days(CANCELLED)).extracting(Day::mark).containsOnly("");
  }

  @Test
  void twoDaysInARowAreOnePeriod() {
    assertThat(on(FIRST).days(HELD.content())).isEqualTo("11–12. марта 2027.");
  }

  private static TrainingWords on(LocalDate today) {
    return new TrainingWords(today, Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC));
  }
}
