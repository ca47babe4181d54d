package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.Step;

class HeadPageTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-04-25");

  @Test
  void aWholeDraftShowsEveryStepAsDone() {
    var head = head(SomeDraft.opened(SomeDraft.whole()), HeadPage.OVERVIEW);

    assertThat(head.steps())
        .extracting(HeadPage.Link::mark)
        .containsExactly("ok", "ok", "ok", "ok", "");
    assertThat(head.steps()).extracting(HeadPage.Link::tag).contains("потпуно");
    assertThat(head.title()).isEqualTo("Комшијски телефон");
  }

  @Test
  void anEmptyDraftHasNoNameYetAndCountsWhatIsMissing() {
    var head = head(SomeDraft.opened(Answers.NONE), HeadPage.OVERVIEW);

    assertThat(head.title()).isEqualTo("без назива");
    assertThat(step(head, "Програм").tag()).isEqualTo("недостаје 13 одговора");
    assertThat(step(head, "Програм").mark()).as("missing is not wrong").isEmpty();
    assertThat(step(head, "Буџет").tag()).isEqualTo("недостају 2 одговора");
  }

  @Test
  void whatMustBeMendedIsCountedBeforeWhatIsMissing() {
    var typed = SampleAnswers.budget();
    typed.put("r1-price", "много");
    typed.put("r2-kind", "");

    var head = head(SomeDraft.opened(SomeDraft.wholeBut(Step.BUDGET, typed)), HeadPage.OVERVIEW);

    assertThat(step(head, "Буџет").tag()).isEqualTo("1 исправка");
    assertThat(step(head, "Буџет").mark()).isEqualTo("late");
  }

  @Test
  void thePageOneStandsOnIsMarkedAndNoOther() {
    var head = head(SomeDraft.opened(SomeDraft.whole()), Step.BUDGET.path());

    assertThat(head.steps())
        .filteredOn(HeadPage.Link::current)
        .extracting(HeadPage.Link::label)
        .containsExactly("Буџет");
  }

  @Test
  void theTermIsThatOfTheCallUntilTheOfficeSetsAnother() {
    var until = Instant.parse("2027-05-06T21:59:59.999999Z");
    var asked = SomeDraft.reopened(SomeDraft.whole(), List.of(Asked.whole(Step.BUDGET)), until);

    assertThat(head(SomeDraft.opened(SomeDraft.whole()), "").closes())
        .isEqualTo("27. 4. 2027. у 23.59.59");
    assertThat(head(asked, "").closes()).isEqualTo("6. 5. 2027. у 23.59.59");
    assertThat(head(asked, "").due().day()).isEqualTo("6");
  }

  @Test
  void aStepThatWasNotAskedHasNoLink() {
    var asked =
        SomeDraft.reopened(
            SomeDraft.whole(),
            List.of(Asked.whole(Step.BUDGET)),
            Instant.parse("2027-05-06T21:59:59Z"));

    assertThat(step(head(asked, ""), "Програм").href()).isEmpty();
    assertThat(step(head(asked, ""), "Буџет").href()).endsWith("/budzet");
  }

  private static HeadPage.Link step(HeadPage head, String label) {
    return head.steps().stream()
        .filter(link -> link.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static HeadPage head(Opened opened, String current) {
    return HeadPage.of(opened.filled(), current, TODAY, SomeDraft.SERBIAN);
  }
}
