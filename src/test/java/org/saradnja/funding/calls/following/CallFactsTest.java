package org.saradnja.funding.calls.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.at;
import static org.saradnja.funding.calls.CallsFixture.published;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.PublishedText.Charge;
import org.saradnja.funding.calls.PublishedText.Planned;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.testing.NationalRules;

/** What the page of a call says of its plan, its approval and its officer. */
class CallFactsTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @ParameterizedTest(name = "planned for months {0} to {1}, edition {2}: {3}")
  @CsvSource({
    "1, 1, 1, расписан у планираном периоду",
    "2, 3, 1, 7 дана пре планираног периода",
    "1, 2, 2, 'расписан у планираном периоду · план измењен, издање 2'",
  })
  void aPlannedCallLeadsToItsPlanAndSaysHowItWasKept(
      int first, int last, int edition, String note) {
    var row =
        new Planned(
            new PlanRowId(new UUID(1, 1)),
            edition,
            "Програми",
            PlannedPeriod.of(2027, first, last));

    var fact = fact(text(Optional.of(row), Optional.empty(), Optional.empty()), "По годишњем");

    assertThat(fact.note()).isEqualTo(note);
    assertThat(fact.href()).isEqualTo("/kalendar/vezbaonica/2027");
  }

  @Test
  void aCallOutsideThePlanSaysSo() {
    var fact = fact(text(Optional.empty(), Optional.empty(), Optional.empty()), "По годишњем");

    assertThat(fact.value()).isEqualTo("ван плана");
    assertThat(fact.href()).isEmpty();
  }

  @Test
  void anApprovedCallSaysWhenItWasApproved() {
    var approved = Optional.of(at("2027-01-24T09:00:00"));

    var fact = fact(text(Optional.empty(), approved, Optional.empty()), "Одобрење");

    assertThat(fact.value()).isEqualTo("24. јануара 2027.");
    assertThat(fact.note()).isEqualTo("руководилац јединице");
  }

  @Test
  void saysWhetherTheOfficerHeldACertificateOnTheDayOfPublication() {
    var title = Localised.ofCyrillic("Сарадња са организацијама цивилног друштва");

    var trained = fact(charged(List.of(title)), "Обученост");
    var untrained = fact(charged(List.of()), "Обученост");

    assertThat(trained.value()).isEqualTo("важећи сертификат");
    assertThat(trained.note()).isEqualTo(title.cyrillic());
    assertThat(untrained.value()).isEqualTo("без сертификата");
    assertThat(untrained.note()).isEqualTo("на дан објављивања");
  }

  @Test
  void whatIsNotKnownIsNotSaid() {
    var facts = facts(text(Optional.empty(), Optional.empty(), Optional.empty()));

    assertThat(facts)
        .extracting(CallPage.Fact::name)
        .doesNotContain("Одобрење", "Обученост службеника");
  }

  private static PublishedText charged(List<Localised> certificates) {
    return text(Optional.empty(), Optional.empty(), Optional.of(new Charge(certificates)));
  }

  private static PublishedText text(
      Optional<Planned> planned, Optional<Instant> approvedAt, Optional<Charge> charge) {
    var call = published();
    return new PublishedText(
        call.code(),
        call.issuer(),
        call.text(),
        call.areas(),
        call.publishedAt(),
        call.lastDay(),
        call.closesAt(),
        call.deviations(),
        planned,
        approvedAt,
        charge,
        Optional.empty());
  }

  private static CallPage.Fact fact(PublishedText text, String name) {
    return facts(text).stream()
        .filter(one -> one.name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<CallPage.Fact> facts(PublishedText text) {
    return CallPage.preview(text, NationalRules.on(PUBLISHED), text.publishedAt(), T).facts();
  }
}
