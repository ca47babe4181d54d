package org.saradnja.funding.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.funding.applications.Budget;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.applications.CostKind;
import org.saradnja.funding.applications.Quantity;
import org.saradnja.funding.applications.Question;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.Statement;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.testing.Property;

class FormalCheckTest {

  private static final PublishedCall CALL = SampleCall.OPEN.call();
  private static final Map<Condition, Answer> ALL_YES = allYes();

  @Test
  void anApplicationThatKeepsToTheCallPassesOnceTheOfficerHasAnswered() {
    var unanswered = FormalCheck.of(facts(content()), Map.of());

    assertThat(unanswered.unmet()).isEmpty();
    assertThat(unanswered.unanswered())
        .extracting(Finding::condition)
        .containsExactly(
            Condition.AIMS,
            Condition.NOT_WINDING_UP,
            Condition.EARLIER_FUNDS,
            Condition.ACCOUNT_AND_TAXES);
    assertThat(unanswered.passed()).isFalse();
    assertThat(FormalCheck.of(facts(content()), ALL_YES).passed()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void theDataFindWhatIsNotMet(Condition condition, Facts facts) {
    assertThat(FormalCheck.of(facts, ALL_YES).unmet())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.condition()).isEqualTo(condition);
          assertThat(finding.byOfficer()).isFalse();
        });
  }

  static Stream<Arguments> theDataFindWhatIsNotMet() {
    return Stream.of(
        unmet(Condition.REGISTERED, facts(registered("2027-04-28"))),
        unmet(Condition.SEAT, facts(seat("raska"))),
        unmet(Condition.LEGAL_FORM, new Facts(content(), CALL, List.of(LegalForm.FOUNDATION), 1)),
        unmet(Condition.NUMBER_OF_APPLICATIONS, new Facts(content(), CALL, List.of(), 2)),
        unmet(Condition.AREA, facts(programme(p -> with(p, "SPO", p.until())))),
        unmet(
            Condition.ENDS_IN_TIME,
            facts(programme(p -> with(p, p.area(), Optional.of(LocalDate.parse("2028-01-01")))))),
        unmet(Condition.AMOUNT, facts(budget(810_000, 90_000, 0))),
        unmet(Condition.OWN_SHARE, facts(budget(780_000, 50_000, 70_000))),
        unmet(Condition.BUDGET_ADDS_UP, facts(budget(700_000, 90_000, 0))),
        unmet(Condition.STATEMENTS, facts(without(Statement.NO_CONFLICT))),
        unmet(Condition.DOCUMENTS, facts(withoutDocuments())),
        unmet(
            Condition.ANSWERS,
            facts(
                programme(p ->
                    new Content.Programme(
                        p.title(), p.area(), p.users(), p.from(), p.until(), Map.of())))));
  }

  @Test
  void registeredOnTheClosingDayIsRegisteredInTime() {
    assertThat(FormalCheck.of(facts(registered("2027-04-27")), ALL_YES).passed()).isTrue();
  }

  @Test
  void whoeverContradictsTheDataMustSayWhy() {
    var abroad = facts(seat("raska"));
    var bare = Map.of(Condition.SEAT, new Answer(true, " "));
    var reasoned = Map.of(Condition.SEAT, new Answer(true, "Огранак је у Вежбаоници."));

    assertThat(FormalCheck.of(abroad, bare).unmet()).hasSize(1);
    assertThat(FormalCheck.of(abroad, reasoned).unmet()).isEmpty();
    assertThat(FormalCheck.of(abroad, reasoned).findings())
        .contains(new Finding(Condition.SEAT, Finding.Met.YES, true, "Огранак је у Вежбаоници."));
  }

  @Test
  void everyConditionIsAnsweredExactlyOnceWhateverTheOfficerSays() {
    Property.forAll(
        FormalCheckTest::someAnswers,
        answers -> {
          var check = FormalCheck.of(facts(content()), answers);

          assertThat(check.findings())
              .extracting(Finding::condition)
              .containsExactly(Condition.values());
          assertThat(check.passed())
              .isEqualTo(check.unmet().isEmpty() && check.unanswered().isEmpty());
        });
  }

  private static Map<Condition, Answer> someAnswers(RandomGenerator random) {
    var answers = new HashMap<Condition, Answer>();
    for (var condition : Condition.values()) {
      if (random.nextBoolean()) {
        var note = random.nextBoolean() ? "Чињеница" : "";
        answers.put(condition, new Answer(random.nextBoolean(), note));
      }
    }
    return answers;
  }

  private static Map<Condition, Answer> allYes() {
    var answers = new EnumMap<Condition, Answer>(Condition.class);
    Arrays.stream(Condition.values())
        .filter(condition -> !condition.isAnsweredFromData())
        .forEach(condition -> answers.put(condition, new Answer(true, "")));
    return answers;
  }

  private static Arguments unmet(Condition condition, Facts facts) {
    return Arguments.of(condition, facts);
  }

  private static Facts facts(Content content) {
    return new Facts(content, CALL, List.of(LegalForm.ASSOCIATION), 1);
  }

  static Content content() {
    return content(
        applicant("vezbaonica", "2019-05-09"), programme(), budgetOf(780_000, 90_000, 0));
  }

  private static Content content(
      Content.Applicant applicant, Content.Programme programme, Budget budget) {
    return new Content(
        Content.FORMAT,
        CALL.code().value(),
        applicant,
        programme,
        budget,
        List.of(Statement.values()),
        List.of(
            new Content.Attached(
                "plan", new UUID(1, 1), "План.pdf", "application/pdf", 9, Digest.ofText("а"))));
  }

  private static Content.Applicant applicant(String seat, String registeredOn) {
    return new Content.Applicant(
        new RegistrationNumber("90000003"),
        new TaxNumber("900000003"),
        "Удружење „Тиха вода“",
        LegalForm.ASSOCIATION,
        seat,
        "Измишљена 3",
        "Узорка Примеровић",
        Optional.empty(),
        LocalDate.parse(registeredOn));
  }

  private static Content.Programme programme() {
    var answers = new EnumMap<Question, String>(Question.class);
    Arrays.stream(Question.values()).forEach(question -> answers.put(question, "Одговор"));
    return new Content.Programme(
        "Комшијски телефон",
        "ELD",
        Optional.of(120),
        Optional.of(LocalDate.parse("2027-06-01")),
        Optional.of(LocalDate.parse("2027-11-30")),
        answers);
  }

  /** One line that costs what these sources give, or 870.000. */
  private static Budget budgetOf(long unit, long own, long other) {
    var total = Dinars.of(Math.max(unit + own + other, 870_000));
    return new Budget(
        List.of(
            new Budget.Line(
                CostKind.OTHER,
                "Све",
                new Quantity(100),
                total,
                total,
                Dinars.of(unit),
                Dinars.of(own),
                Dinars.of(other))),
        "Зашто");
  }

  private static Content registered(String day) {
    return content(applicant("vezbaonica", day), programme(), budgetOf(780_000, 90_000, 0));
  }

  private static Content seat(String unit) {
    return content(applicant(unit, "2019-05-09"), programme(), budgetOf(780_000, 90_000, 0));
  }

  private static Content budget(long unit, long own, long other) {
    return content(applicant("vezbaonica", "2019-05-09"), programme(), budgetOf(unit, own, other));
  }

  private static Content programme(UnaryOperator<Content.Programme> change) {
    return content(
        applicant("vezbaonica", "2019-05-09"),
        change.apply(programme()),
        budgetOf(780_000, 90_000, 0));
  }

  private static Content.Programme with(
      Content.Programme programme, String area, Optional<LocalDate> until) {
    return new Content.Programme(
        programme.title(), area, programme.users(), programme.from(), until, programme.answers());
  }

  private static Content without(Statement statement) {
    var content = content();
    return new Content(
        content.format(),
        content.call(),
        content.applicant(),
        content.programme(),
        content.budget(),
        content.statements().stream().filter(given -> given != statement).toList(),
        content.attachments());
  }

  private static Content withoutDocuments() {
    var content = content();
    return new Content(
        content.format(),
        content.call(),
        content.applicant(),
        content.programme(),
        content.budget(),
        content.statements(),
        List.of());
  }
}
