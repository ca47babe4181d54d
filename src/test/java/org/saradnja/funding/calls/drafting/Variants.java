package org.saradnja.funding.calls.drafting;

import static org.saradnja.funding.calls.CallsFixture.lawful;
import static org.saradnja.funding.calls.CallsFixture.rubric;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.calls.Allocation;
import org.saradnja.funding.calls.Allocation.Band;
import org.saradnja.funding.calls.AllocationRule;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.CallText.Applicants;
import org.saradnja.funding.calls.CallText.Conduct;
import org.saradnja.funding.calls.CallText.Funds;
import org.saradnja.funding.calls.CallText.Scoring;
import org.saradnja.funding.calls.CallText.Subject;
import org.saradnja.funding.calls.CallText.Timing;
import org.saradnja.funding.calls.Criterion;
import org.saradnja.funding.calls.DocumentSlot;
import org.saradnja.parties.registry.LegalForm;

/** The lawful call with one thing changed, and a call that says nothing. */
final class Variants {

  private static final CallText LAWFUL = lawful();

  private Variants() {}

  static CallText empty() {
    return new CallText(
        new Subject("", "", List.of()),
        new Funds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false),
        new Applicants(List.of(), Optional.empty(), ""),
        new Timing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        new Scoring(List.of(), Optional.empty()),
        List.of(),
        new Conduct(Optional.empty(), Optional.empty(), "", "", ""));
  }

  static CallText titled(String title) {
    var subject = LAWFUL.subject();
    return of(new Subject(title, subject.description(), subject.areas()));
  }

  static CallText described(String description) {
    var subject = LAWFUL.subject();
    return of(new Subject(subject.title(), description, subject.areas()));
  }

  static CallText funds(long total, long minimum, long maximum) {
    return of(
        new Funds(
            Optional.of(Dinars.of(total)),
            Optional.of(Dinars.of(minimum)),
            Optional.of(Dinars.of(maximum)),
            Optional.of(500),
            false));
  }

  static CallText ownShare(int hundredths, boolean inMoney) {
    var funds = LAWFUL.funds();
    return of(
        new Funds(
            funds.total(), funds.minimum(), funds.maximum(), Optional.of(hundredths), inMoney));
  }

  static CallText applicants(int each, LegalForm... forms) {
    return new CallText(
        LAWFUL.subject(),
        LAWFUL.funds(),
        new Applicants(List.of(forms), Optional.of(each), "Удружења."),
        LAWFUL.timing(),
        LAWFUL.scoring(),
        LAWFUL.documents(),
        LAWFUL.conduct());
  }

  static CallText window(int days, Optional<LocalTime> hour) {
    return of(
        new Timing(
            Optional.of(days),
            hour,
            LAWFUL.timing().completionDays(),
            LAWFUL.timing().programmesEndBy()));
  }

  static CallText endingBy(LocalDate day) {
    return of(new Timing(Optional.of(15), Optional.empty(), Optional.of(8), Optional.of(day)));
  }

  static CallText completion(int days, String reason) {
    var timing =
        new Timing(
            Optional.of(15),
            Optional.empty(),
            Optional.of(days),
            LAWFUL.timing().programmesEndBy());
    var conduct = LAWFUL.conduct();
    return new CallText(
        LAWFUL.subject(),
        LAWFUL.funds(),
        LAWFUL.applicants(),
        timing,
        LAWFUL.scoring(),
        LAWFUL.documents(),
        new Conduct(
            conduct.objections(),
            conduct.selection(),
            conduct.contact(),
            conduct.legalBasis(),
            reason));
  }

  static CallText threshold(int points) {
    return of(new Scoring(rubric(), Optional.of(points)));
  }

  /** The money is shared by bands: points and the part of the request, in turn. */
  static CallText bands(int... numbers) {
    var bands =
        IntStream.range(0, numbers.length / 2)
            .mapToObj(band -> new Band(numbers[2 * band], numbers[2 * band + 1]))
            .toList();
    return of(
        new Scoring(
            rubric(), Optional.of(60), Optional.of(new Allocation(AllocationRule.BANDS, bands))));
  }

  /** Ties are broken by the criteria of these codes. */
  static CallText ties(String... codes) {
    var breaking = Set.of(codes);
    return criteria(
        rubric().stream()
            .map(criterion ->
                new Criterion(
                    criterion.code(),
                    criterion.name(),
                    criterion.guidance(),
                    criterion.maximum(),
                    breaking.contains(criterion.code())))
            .toList());
  }

  /** The last criterion of the rubric is replaced. */
  static CallText lastCriterion(String name, int maximum) {
    var criteria = new ArrayList<>(rubric());
    criteria.set(criteria.size() - 1, new Criterion("priority", name, "", maximum, false));
    return criteria(criteria);
  }

  static CallText document(String name) {
    return new CallText(
        LAWFUL.subject(),
        LAWFUL.funds(),
        LAWFUL.applicants(),
        LAWFUL.timing(),
        LAWFUL.scoring(),
        List.of(new DocumentSlot("d1", name, true)),
        LAWFUL.conduct());
  }

  private static CallText criteria(List<Criterion> criteria) {
    return of(new Scoring(criteria, LAWFUL.scoring().threshold()));
  }

  private static CallText of(Subject subject) {
    return of(subject, LAWFUL.funds(), LAWFUL.timing(), LAWFUL.scoring());
  }

  private static CallText of(Funds funds) {
    return of(LAWFUL.subject(), funds, LAWFUL.timing(), LAWFUL.scoring());
  }

  private static CallText of(Timing timing) {
    return of(LAWFUL.subject(), LAWFUL.funds(), timing, LAWFUL.scoring());
  }

  private static CallText of(Scoring scoring) {
    return of(LAWFUL.subject(), LAWFUL.funds(), LAWFUL.timing(), scoring);
  }

  private static CallText of(Subject subject, Funds funds, Timing timing, Scoring scoring) {
    return new CallText(
        subject, funds, LAWFUL.applicants(), timing, scoring, LAWFUL.documents(), LAWFUL.conduct());
  }
}
