package org.saradnja.parties.rulebook.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.rules.Adoption;
import org.saradnja.base.rules.OwnRuleAdopted;
import org.saradnja.base.rules.OwnRules;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.Start;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.mandates.SomeMandate;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class RecordingTest {

  private static final UnitId BOR = new UnitId("bor");
  private static final String REASON = "Тако стоји у правилнику општине.";

  @Autowired private Recording recording;
  @Autowired private Book book;
  @Autowired private RuleBook rules;
  @Autowired private Units units;
  @Autowired private LegalTime time;
  @Autowired private TextsOfRequest texts;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;

  private SignedIn officer;
  private LocalDate today;

  @BeforeEach
  void open() {
    officer = Somebody.holding(Role.OFFICER, BOR, application);
    today = time.today();
  }

  @Test
  void anOwnRuleHoldsFromItsDayAndNotBefore() {
    recording.adopt(officer, adoption(RuleKey.OBJECTION, "12", ""));

    assertThat(rules.on(RuleKey.OBJECTION, "bor", today).isOwn()).isFalse();
    assertThat(rules.on(RuleKey.OBJECTION, "bor", today.plusDays(10)).value()).isEqualTo("12");
    assertThat(rules.on(RuleKey.OBJECTION, "ub", today.plusDays(10)).isOwn()).isFalse();
  }

  @ParameterizedTest(name = "an objection of {0} days is weaker: {1}")
  @CsvSource({"8, false", "12, false", "7, true", "1, true"})
  void theLogSaysWhetherTheRuleIsWeaker(String days, boolean weaker) {
    recording.adopt(officer, adoption(RuleKey.OBJECTION, days, REASON));

    assertThat(events.stream(OwnRuleAdopted.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.weaker()).isEqualTo(weaker);
          assertThat(act.national()).isEqualTo("8");
          assertThat(act.subject()).isEqualTo("unit:bor");
        });
  }

  @Test
  void whatTheRuleDoesNotAdmitIsRefusedAndNothingIsRecorded() {
    assertRefused("rules.weakerWithoutReason", adoption(RuleKey.OBJECTION, "5", ""));
    assertRefused("rules.notAValue", adoption(RuleKey.OBJECTION, "осам", ""));
    assertRefused("rules.notToBeChanged", adoption(RuleKey.PUBLICATION_PLACES, "own-site", ""));

    assertThat(events.stream(OwnRuleAdopted.class)).isEmpty();
  }

  @Test
  void aRuleNeverHoldsOnADayThatHasBegun() {
    var backwards =
        new Adoption(
            "bor",
            RuleKey.OBJECTION,
            "12",
            Start.NONE,
            "Одлука 1",
            "7",
            "",
            today.minusDays(3),
            today);

    assertRefused("rules.notBackwards", backwards);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"FINANCE", "COMMISSION_MEMBER", "HUMAN_RESOURCES", "PARTICIPANT"})
  void nobodyElseInTheUnitRecordsForIt(Role role) {
    var other = Somebody.holding(role, BOR, application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> recording.adopt(other, adoption(RuleKey.OBJECTION, "12", "")));
    assertThat(recording.units(other)).isEmpty();
  }

  @Test
  void whoActsForTwoUnitsChoosesBetweenThemOnce() {
    SomeMandate.of(officer.person(), Role.DECIDER, new Party.OfUnit(BOR), application);
    SomeMandate.of(officer.person(), Role.OFFICER, new Party.OfUnit(new UnitId("ub")), application);

    assertThat(recording.units(officer)).containsExactlyInAnyOrder(BOR, new UnitId("ub"));
  }

  @Test
  void thePageOfAUnitCountsItsRulesAndTheWeakerAmongThem() {
    var unit = units.get(BOR);
    assertThat(book.today().page(unit, false, texts.of(Face.CYRILLIC)).lead())
        .isEqualTo("Јединица нема својих правила која данас важе. Важе национална.");

    recording.adopt(officer, adoption(RuleKey.OBJECTION, "5", REASON));
    recording.adopt(officer, adoption(RuleKey.COMPLETION, "10", ""));

    var later = new UnitRules(rules, ownRules(), today.plusDays(10));
    assertThat(later.page(unit, false, texts.of(Face.CYRILLIC)).lead())
        .isEqualTo("Јединица има 2 своја правила. 1 је слабије од националног.");
  }

  @Test
  void onlyOnTheDeskARuleLeadsToItsForm() {
    var unit = units.get(BOR);

    var forAll = book.today().page(unit, false, texts.of(Face.CYRILLIC));
    var forOfficer = book.today().page(unit, true, texts.of(Face.CYRILLIC));

    assertThat(forAll.chapters())
        .flatExtracting(BookPage.Chaptered::lines)
        .extracting(BookPage.Line::adopting)
        .containsOnly("");
    assertThat(forOfficer.chapters())
        .flatExtracting(BookPage.Chaptered::lines)
        .extracting(BookPage.Line::adopting)
        .contains("/rad/pravila/bor/objection")
        .doesNotContain("/rad/pravila/bor/publication-places");
  }

  @Test
  void aKeyThatThePlatformDoesNotKnowIsNoRule() {
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> book.rule("bor", "no-such-rule"));
  }

  private OwnRules ownRules() {
    return application.getBean(OwnRules.class);
  }

  private void assertRefused(String why, Adoption adoption) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> recording.adopt(officer, adoption))
        .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo(why));
  }

  private Adoption adoption(RuleKey key, String value, String reason) {
    return new Adoption(
        "bor",
        key,
        value,
        Start.NONE,
        "Одлука 1, Службени лист 2/2027",
        "7",
        reason,
        today.minusDays(3),
        today.plusDays(10));
  }
}
