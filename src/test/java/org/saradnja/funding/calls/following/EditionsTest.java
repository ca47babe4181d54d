package org.saradnja.funding.calls.following;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.at;
import static org.saradnja.funding.calls.CallsFixture.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.Annulment;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.PublishedText.Corrected;
import org.saradnja.funding.calls.PublishedText.Window;
import org.saradnja.funding.calls.PublishedText.Window.Basis;
import org.saradnja.funding.calls.following.ProcedureTerm.Kind;
import org.saradnja.funding.calls.following.Stage.What;

/** The terms and the timeline of a call that was corrected or annulled. */
class EditionsTest {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final Annulment BECAUSE =
      new Annulment(at("2027-02-01T10:00:00"), "Решење 1", "Погрешан износ.");

  @Test
  void theTermOfACorrectedCallIsExplainedFromTheCorrection() {
    var text = corrected(Basis.CORRECTION, LocalDate.of(2027, 2, 2), LocalDate.of(2027, 2, 17));

    var term = Terms.of(text, Optional.empty(), SomeFollowed.RULES).get(Kind.APPLICATIONS);

    assertThat(term.lastDay()).isEqualTo(text.lastDay());
    assertThat(term.event()).isEqualTo("2027-02-02");
    assertThat(term.rule().code()).isEqualTo("R-015");
  }

  @Test
  void theTermOfACallPublishedElsewhereLaterIsExplainedFromThatDay() {
    var text = corrected(Basis.LATER_PLACE, LocalDate.of(2027, 1, 28), LocalDate.of(2027, 2, 12));

    var term = Terms.of(text, Optional.empty(), SomeFollowed.RULES).get(Kind.APPLICATIONS);

    assertThat(term.lastDay()).isEqualTo(text.lastDay());
    assertThat(term.rule().code()).isEqualTo("R-010");
  }

  @Test
  void whatWasPublishedBeforeEditionsWereKeptIsTheFirst() {
    assertThat(published().edition()).isOne();
    assertThat(published().window())
        .isEqualTo(new Window(LocalDate.of(2027, 1, 25), Basis.PUBLICATION));
  }

  @Test
  void anAnnulledCallEndsWithItsAnnulmentWhateverDayItIs() {
    var followed = annulled();

    for (var now : new String[] {"2027-02-01T11:00:00", "2027-12-01T11:00:00"}) {
      var timeline = followed.timeline(at(now));
      assertThat(timeline.stages())
          .extracting(Stage::what)
          .containsExactly(What.PUBLISHED, What.ANNULLED);
      assertThat(timeline.current().what()).isEqualTo(What.ANNULLED);
      assertThat(timeline.current().standing()).isEqualTo(new Standing.Stopped());
    }
  }

  @Test
  void annulledAfterItsDeadlineItTookApplicationsFirst() {
    var late = new Annulment(at("2027-02-20T10:00:00"), "Решење 1", "Погрешан износ.");
    var followed = annulled(late);

    assertThat(followed.timeline(at("2027-03-01T11:00:00")).stages())
        .extracting(Stage::what)
        .containsExactly(What.PUBLISHED, What.APPLICATIONS, What.ANNULLED);
  }

  @Test
  void theBadgeAndTheNoticeOfAnAnnulledCallSayIt() {
    var followed = annulled();
    var stages = new StageWords(followed.text(), followed.terms(), Optional.empty(), SERBIAN);
    var publicity =
        new PublicityWords(
                followed.text(), followed.terms(), followed.annulled(), List.of(), SERBIAN)
            .publicity();

    var page =
        new CallWords(
                followed.text(), followed.timeline(at("2027-03-01T11:00:00")), stages, SERBIAN)
            .page(Optional.empty(), CallPage.Offer.NONE, publicity, null);

    assertThat(page.heading().badge().left()).isEqualTo("поништен");
    assertThat(requireNonNull(publicity.annulled()).reason()).isEqualTo("Погрешан износ.");
    assertThat(publicity.places())
        .singleElement()
        .satisfies(place -> assertThat(place.said()).isEmpty());
  }

  private static Followed annulled() {
    return annulled(BECAUSE);
  }

  private static Followed annulled(Annulment because) {
    var one = SomeFollowed.with(Milestones.NONE);
    return new Followed(
        one.id(), one.text(), one.digest(), one.milestones(), one.terms(), Optional.of(because));
  }

  private static PublishedText corrected(Basis basis, LocalDate from, LocalDate last) {
    var one = published();
    return new PublishedText(
        one.code(),
        one.issuer(),
        one.text(),
        one.areas(),
        one.publishedAt(),
        last,
        at(last + "T23:59:59.999999"),
        one.deviations(),
        one.planned(),
        one.approvedAt(),
        one.charge(),
        Optional.of(
            new Corrected(2, at("2027-02-02T10:00:00"), "Разлог.", new Window(from, basis))));
  }
}
