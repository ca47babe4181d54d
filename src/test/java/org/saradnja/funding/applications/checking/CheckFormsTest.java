package org.saradnja.funding.applications.checking;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.rules.RejectionReason;
import org.saradnja.base.rules.SourceKind;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.RejectedApplication.Ground;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.testing.Property;

/** What an officer typed is read, or comes back with everything that must be mended. */
class CheckFormsTest {

  private static final PublishedCall CALL = SampleCall.OPEN.call();
  private static final List<RejectionReason> KNOWN =
      List.of(reason("late-report"), reason("tax-debt"));

  @Test
  void onlyWhatWasAnsweredIsKept() {
    var parsed = new AnswersForm(Map.of("AIMS", "da", "EARLIER_FUNDS", "ne")).parse();

    assertThat(parsed)
        .isEqualTo(
            new AnswersForm.Parsed.Valid(
                Map.of(
                    Condition.AIMS, new Answer(true, ""),
                    Condition.EARLIER_FUNDS, new Answer(false, ""))));
  }

  @Test
  void whoeverContradictsTheDataIsAskedWhy() {
    var bare = new AnswersForm(Map.of("SEAT", "da", "SEAT-napomena", "  ")).parse();
    var reasoned = new AnswersForm(Map.of("SEAT", "da", "SEAT-napomena", " Огранак ")).parse();

    assertThat(bare)
        .isInstanceOfSatisfying(
            AnswersForm.Parsed.Invalid.class,
            invalid ->
                assertThat(invalid.errors())
                    .containsExactly(entry("SEAT-napomena", "applications.check.noteMissing")));
    assertThat(reasoned)
        .isEqualTo(
            new AnswersForm.Parsed.Valid(Map.of(Condition.SEAT, new Answer(true, "Огранак"))));
  }

  @Test
  void aNoteAloneIsNoAnswer() {
    assertThat(new AnswersForm(Map.of("SEAT-napomena", "Проверити")).parse())
        .isEqualTo(new AnswersForm.Parsed.Valid(Map.of()));
  }

  @Test
  void everyNoteThatIsTooLongIsNamed() {
    var typed = Map.of("AIMS-napomena", "а".repeat(2001), "SEAT-napomena", "а".repeat(2001));

    assertThat(new AnswersForm(typed).parse())
        .isInstanceOfSatisfying(
            AnswersForm.Parsed.Invalid.class,
            invalid ->
                assertThat(invalid.errors()).containsOnlyKeys("AIMS-napomena", "SEAT-napomena"));
    assertThat(new AnswersForm(Map.of("AIMS-napomena", "а".repeat(2000))).parse())
        .isInstanceOf(AnswersForm.Parsed.Valid.class);
  }

  @Test
  void whatWasAnsweredStandsInTheFormAgain() {
    Property.forAll(
        CheckFormsTest::someAnswers,
        answers ->
            assertThat(AnswersForm.of(answers).parse())
                .isEqualTo(new AnswersForm.Parsed.Valid(answers)));
  }

  private static Map<Condition, Answer> someAnswers(RandomGenerator random) {
    var answers = new EnumMap<Condition, Answer>(Condition.class);
    for (var condition : Condition.values()) {
      if (random.nextBoolean()) {
        var note = condition.isAnsweredFromData() || random.nextBoolean() ? "Чињеница" : "";
        answers.put(condition, new Answer(random.nextBoolean(), note));
      }
    }
    return answers;
  }

  @Test
  void aReasonStandsOnlyWithItsFactsAndItsProvision() {
    var form = new RejectionForm(Map.of("razlog-tax-debt", "da", "cinjenice-tax-debt", "  "));

    assertThat(form.parse(KNOWN))
        .isInstanceOfSatisfying(
            RejectionForm.Parsed.Invalid.class,
            invalid ->
                assertThat(invalid.errors())
                    .containsExactly(
                        entry("cinjenice-tax-debt", "applications.check.factsMissing"),
                        entry("osnov-tax-debt", "applications.check.provisionMissing")));
  }

  @Test
  void factsBesideAReasonThatIsNotTickedDoNotReject() {
    var form = new RejectionForm(Map.of("cinjenice-tax-debt", "Дуг", "osnov-tax-debt", "Тачка 3"));

    assertThat(form.parse(KNOWN))
        .isInstanceOfSatisfying(
            RejectionForm.Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors()).containsOnlyKeys("razlozi"));
  }

  @Test
  void aReasonThatTheLawDoesNotKnowIsNone() {
    var form =
        new RejectionForm(
            Map.of("razlog-dislike", "da", "cinjenice-dislike", "x", "osnov-dislike", "x"));

    assertThat(form.parse(KNOWN)).isInstanceOf(RejectionForm.Parsed.Invalid.class);
  }

  @Test
  void severalReasonsStandInTheOrderOfTheProcedure() {
    var form =
        new RejectionForm(
            Map.of(
                "razlog-tax-debt", "da",
                "cinjenice-tax-debt", "Дуг од 12.000.",
                "osnov-tax-debt", "Тачка 3",
                "razlog-late-report", "da",
                "cinjenice-late-report", "Извештај није предат.",
                "osnov-late-report", "Тачка 4"));

    assertThat(form.parse(KNOWN))
        .isEqualTo(
            new RejectionForm.Parsed.Valid(
                List.of(
                    new Ground("late-report", "Извештај није предат.", "Тачка 4"),
                    new Ground("tax-debt", "Дуг од 12.000.", "Тачка 3"))));
  }

  @Test
  void factsThatNobodyWillReadToTheEndAreSentBack() {
    var typed =
        Map.of(
            "razlog-tax-debt", "da",
            "cinjenice-tax-debt", "а".repeat(3001),
            "osnov-tax-debt", "Тачка 3");

    assertThat(new RejectionForm(typed).parse(KNOWN))
        .isInstanceOfSatisfying(
            RejectionForm.Parsed.Invalid.class,
            invalid ->
                assertThat(invalid.errors())
                    .containsExactly(
                        entry("cinjenice-tax-debt", "applications.check.noteTooLong")));
  }

  @Test
  void onlyWhatStandsOnThePageCanBeAskedFor() {
    var form =
        new NoticeForm(
            List.of("BUDGET", "document:plan", "document:nepoznato", "SALARY", "BUDGET", ""), "");

    assertThat(form.asked(CALL)).containsExactly(Asked.whole(Step.BUDGET), Asked.document("plan"));
  }

  @Test
  void whatCanBeAskedIsReadBackFromItsValue() {
    for (var asked :
        List.of(
            Asked.whole(Step.PROGRAMME),
            Asked.whole(Step.BUDGET),
            Asked.whole(Step.STATEMENTS),
            Asked.document("partner"))) {
      assertThat(new NoticeForm(List.of(NoticeForm.value(asked)), "").asked(CALL))
          .containsExactly(asked);
    }
  }

  @Test
  void anExplanationHasItsLength() {
    assertThat(new NoticeForm(List.of(), "а".repeat(2000)).isTooLong()).isFalse();
    assertThat(new NoticeForm(List.of(), "а".repeat(2001)).isTooLong()).isTrue();
  }

  @Test
  void whatDidNotComeFromThePageDoesNotHideTheStoredAnswers() {
    var stored = Map.of(Condition.AIMS, new Answer(true, ""));
    var fromElsewhere = Typed.of(Map.of("napomena", "Приложите план."), List.of("BUDGET"));
    var fromThePage = Typed.of(Map.of("version", "3", "AIMS", "ne"), List.of());

    assertThat(fromElsewhere.over(stored).answers().answer(Condition.AIMS)).isEqualTo("da");
    assertThat(fromElsewhere.over(stored).notice()).isEqualTo(fromElsewhere.notice());
    assertThat(fromThePage.over(stored).answers().answer(Condition.AIMS)).isEqualTo("ne");
  }

  @ParameterizedTest
  @EnumSource(CheckState.class)
  void everyStateIsFoundByItsCodeAndSaidInBothLanguages(CheckState state) {
    assertThat(CheckState.parse(state.code())).contains(state);
    assertThat(state.mark()).isIn("run", "soon", "ok", "late");
    for (var face : List.of(Face.CYRILLIC, Face.ENGLISH)) {
      assertThat(Texts.ofCommand(TextCatalogue.ofCommands(), face).get(state.textKey()))
          .isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IN_ORDER", "nesto", "in_order "})
  void aStateThatNoLinkNamesIsNoFilter(String code) {
    assertThat(CheckState.parse(code)).isEmpty();
  }

  private static RejectionReason reason(String code) {
    return new RejectionReason(
        code, RejectionReason.Stage.FORMAL, "Разлог", "Reason", SourceKind.PRACTICE);
  }
}
