package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.applications.PracticeApplication;
import org.saradnja.funding.applications.SampleContent;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.testing.Property;

/** The practice associations fill in forms that anybody could send. */
class PracticeAnswersTest {

  @ParameterizedTest
  @MethodSource("org.saradnja.funding.applications.PracticeApplication#all")
  void everyApplicationOfTheStoryReadsWithoutAGap(PracticeApplication one) {
    assertThat(read(one).gaps()).isEmpty();
  }

  @Test
  void whateverIsAskedTheBudgetAddsUpAndKeepsATenthOfOnesOwn() {
    Property.forAll(
        random -> asking(random.nextLong(100_000, 5_000_000)),
        one -> {
          var budget = read(one).value().budget();

          assertThat(budget.requested()).isEqualTo(one.requested());
          assertThat(budget.lines()).allMatch(line -> line.covered().equals(line.total()));
          assertThat(budget.own()).isGreaterThanOrEqualTo(budget.leastOwn(1000));
        });
  }

  @ParameterizedTest(name = "opened {0}: {1} to {2}")
  @CsvSource({
    "2027-01-26T17:40:00, 2027-06-01, 2027-11-30",
    "2027-04-30T23:59:59, 2027-06-01, 2027-11-30",
    "2027-05-01T00:00:00, 2027-09-01, 2027-12-10",
  })
  void aProgrammeBeginsAfterItsCallHasBeenDecided(String opened, String from, String until) {
    var programme = read(opened(LocalDateTime.parse(opened))).value().programme();

    assertThat(programme.from()).contains(LocalDate.parse(from));
    assertThat(programme.until()).contains(LocalDate.parse(until));
  }

  @Test
  void theTownIsThePlaceOfItsProgrammes() {
    var typed = new PracticeAnswers(asking(480_000), "Вежбино 7").programme();

    assertThat(typed).containsEntry("place", "Вежбино 7");
  }

  private static Read<Content> read(PracticeApplication one) {
    var answers = new PracticeAnswers(one, "Вежбаоница");
    var typed =
        new Answers(
            Map.of(
                Step.PROGRAMME, SomeDraft.saved(answers.programme()),
                Step.BUDGET, SomeDraft.saved(answers.budget()),
                Step.STATEMENTS, SomeDraft.saved(answers.statements())),
            List.of(SomeDraft.attachment("plan")));
    return ReadDrafts.read(typed, callFor(one), SampleContent.applicant());
  }

  /** As the sample call, but for the area and the amounts of the story. */
  private static PublishedCall callFor(PracticeApplication one) {
    var call = SomeDraft.CALL;
    return new PublishedCall(
        call.id(),
        one.code(),
        call.unit(),
        call.title(),
        List.of(one.area()),
        Dinars.of(50_000_000),
        Dinars.of(10_000),
        Dinars.of(10_000_000),
        1000,
        call.criteria(),
        call.threshold(),
        call.allocation(),
        call.documents(),
        call.publishedAt(),
        call.closesAt(),
        call.lastDay(),
        LocalDate.of(one.opened().getYear(), 12, 31),
        1,
        1,
        Optional.empty());
  }

  private static PracticeApplication asking(long dinars) {
    return new PracticeApplication(
        "VEZ-2027-02",
        3,
        new RegistrationNumber("90000003"),
        "zastupnik03",
        "ELD",
        "Програм",
        dinars,
        LocalDateTime.parse("2027-03-01T10:00:00"),
        Optional.empty(),
        "Сажетак");
  }

  private static PracticeApplication opened(LocalDateTime at) {
    var one = asking(480_000);
    return new PracticeApplication(
        one.call(),
        one.organisation(),
        one.registration(),
        one.account(),
        one.area(),
        one.title(),
        one.asked(),
        at,
        one.sent(),
        one.summary());
  }
}
