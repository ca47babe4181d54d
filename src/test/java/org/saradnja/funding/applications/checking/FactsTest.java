package org.saradnja.funding.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.Budget;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.applications.CostKind;
import org.saradnja.funding.applications.Question;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleContent;
import org.saradnja.funding.calls.DocumentSlot;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.LegalForm;

/** Every rule that data can answer, at the edge where it turns. */
class FactsTest {

  private static final PublishedCall CALL = SampleCall.OPEN.call();

  @ParameterizedTest(name = "registered on {0}: {1}")
  @CsvSource({"2027-04-27, true", "2027-04-28, false", "2019-05-09, true"})
  void whoAppliesIsRegisteredByTheClosingDay(LocalDate day, boolean registered) {
    assertThat(facts(registeredOn(day)).registered()).isEqualTo(registered);
  }

  @ParameterizedTest(name = "asked {0} dinars: {1}")
  @CsvSource({"100000, true", "99999, false", "800000, true", "800001, false", "0, false"})
  void theAmountKeepsToBothLimitsOfTheCall(long asked, boolean within) {
    assertThat(facts(budgeted(SampleContent.budget(asked, 900_000, 0))).withinTheLimits())
        .isEqualTo(within);
  }

  @ParameterizedTest(name = "{0} of one's own in {1}: {2}")
  @CsvSource({"90000, 810000, true", "89999, 810001, false", "0, 0, true"})
  void aTenthOfTheWholeIsOnesOwn(long own, long unit, boolean given) {
    assertThat(facts(budgeted(SampleContent.budget(unit, own, 0))).ownShareGiven())
        .isEqualTo(given);
  }

  @ParameterizedTest(name = "ends {0}: {1}")
  @CsvSource({"2027-12-31, true", "2028-01-01, false", "'', false"})
  void theProgrammeEndsByTheDayOfTheCall(String until, boolean inTime) {
    var day = until.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(until));

    assertThat(facts(ending(day)).endsInTime()).isEqualTo(inTime);
  }

  @ParameterizedTest(name = "{0} applications of {1} allowed: {2}")
  @CsvSource({"1, 1, true", "2, 1, false", "2, 2, true", "3, 2, false"})
  void nobodyHasMoreApplicationsThanTheCallAllows(int sent, int allowed, boolean few) {
    var call = new SampleCall(allowed).call();

    assertThat(new Facts(SampleContent.whole(call), call, List.of(), sent).fewEnough())
        .isEqualTo(few);
  }

  @Test
  void aCallThatNamesNoLegalFormLetsEveryFormApply() {
    assertThat(new Facts(content(), CALL, List.of(), 1).eligibleForm()).isTrue();
    assertThat(new Facts(content(), CALL, List.of(LegalForm.FOUNDATION), 1).eligibleForm())
        .isFalse();
    assertThat(
            new Facts(content(), CALL, List.of(LegalForm.FOUNDATION, LegalForm.ASSOCIATION), 1)
                .eligibleForm())
        .isTrue();
  }

  @Test
  void aBudgetWithoutLinesDoesNotAddUp() {
    assertThat(facts(budgeted(new Budget(List.of(), ""))).budgetAddsUp()).isFalse();
  }

  @Test
  void oneLineThatIsNotCoveredIsEnough() {
    var whole = SampleContent.line(CostKind.TRAVEL, 100_000, 20_000, 0);
    var unpaid =
        new Budget.Line(
            CostKind.OTHER,
            "Најам",
            whole.quantity(),
            whole.price(),
            whole.total(),
            whole.unit(),
            Dinars.ZERO,
            Dinars.ZERO);

    assertThat(facts(budgeted(new Budget(List.of(whole), ""))).budgetAddsUp()).isTrue();
    assertThat(facts(budgeted(new Budget(List.of(whole, unpaid), ""))).budgetAddsUp()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Question.class)
  void everyQuestionMustBeAnswered(Question question) {
    var answers = new HashMap<>(SampleContent.programme().answers());
    answers.remove(question);

    assertThat(facts(answering(answers)).answered()).isFalse();
  }

  @Test
  void aDocumentThatTheCallOnlyOffersIsNotMissed() {
    assertThat(facts(content()).missingDocuments()).isEmpty();
    assertThat(facts(withoutFiles()).missingDocuments())
        .extracting(DocumentSlot::code)
        .containsExactly("plan");
  }

  @Test
  void whatTheDataSayIsWhatTheSentenceSays() {
    var facts = facts(content());
    var said = new DataFacts(facts, SERBIAN);

    assertThat(said.of(Condition.REGISTERED)).contains("9. 5. 2019;", "27. 4. 2027.");
    assertThat(said.of(Condition.SEAT)).isEqualTo("Седиште по регистру: Измишљена 3");
    assertThat(said.of(Condition.NUMBER_OF_APPLICATIONS)).isEqualTo("Пријава: 1; дозвољено: 1");
    assertThat(said.of(Condition.BUDGET_ADDS_UP)).isEqualTo("Редова: 1; укупно 870.000 динара");
    assertThat(said.of(Condition.DOCUMENTS)).isEqualTo("Датотека: 1");
    assertThat(said.of(Condition.STATEMENTS)).isEqualTo("Дато изјава: 4");
    assertThat(new DataFacts(facts(withoutFiles()), SERBIAN).of(Condition.DOCUMENTS))
        .isEqualTo("Недостаје: План активности по месецима");
    assertThat(new DataFacts(facts(ending(Optional.empty())), SERBIAN).of(Condition.ENDS_IN_TIME))
        .startsWith("Завршетак програма —");
  }

  @ParameterizedTest
  @EnumSource(Condition.class)
  void everyConditionHasAQuestionAProvisionAndAFactWhereDataAnswerIt(Condition condition) {
    for (var face : Face.values()) {
      var t = Texts.ofCommand(TextCatalogue.ofCommands(), face);

      assertThat(t.get(condition.textKey())).isNotBlank();
      assertThat(t.get(condition.textKey() + ".provision")).isNotBlank();
      assertThat(new DataFacts(facts(content()), t).of(condition)).doesNotContain("{", "}");
    }
    if (!condition.isAnsweredFromData()) {
      assertThat(condition.on(facts(content()))).isEmpty();
      assertThat(condition.step()).as("no completion can mend it").isEmpty();
    }
  }

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  private static Facts facts(Content content) {
    return new Facts(content, CALL, List.of(LegalForm.ASSOCIATION), 1);
  }

  private static Content content() {
    return SampleContent.whole(CALL);
  }

  private static Content budgeted(Budget budget) {
    return SampleContent.with(CALL, SampleContent.applicant(), SampleContent.programme(), budget);
  }

  private static Content registeredOn(LocalDate day) {
    var known = SampleContent.applicant();
    var applicant =
        new Content.Applicant(
            known.registrationNumber(),
            known.taxNumber(),
            known.name(),
            known.form(),
            known.seat(),
            known.address(),
            known.representative(),
            known.account(),
            day);
    return SampleContent.with(
        CALL, applicant, SampleContent.programme(), SampleContent.budget(780_000, 90_000, 0));
  }

  private static Content ending(Optional<LocalDate> until) {
    var known = SampleContent.programme();
    return programmed(
        new Content.Programme(
            known.title(), known.area(), known.users(), known.from(), until, known.answers()));
  }

  private static Content answering(Map<Question, String> answers) {
    var known = SampleContent.programme();
    return programmed(
        new Content.Programme(
            known.title(), known.area(), known.users(), known.from(), known.until(), answers));
  }

  private static Content programmed(Content.Programme programme) {
    return SampleContent.with(
        CALL, SampleContent.applicant(), programme, SampleContent.budget(780_000, 90_000, 0));
  }

  private static Content withoutFiles() {
    var whole = content();
    return new Content(
        whole.format(),
        whole.call(),
        whole.applicant(),
        whole.programme(),
        whole.budget(),
        whole.statements(),
        List.of());
  }
}
