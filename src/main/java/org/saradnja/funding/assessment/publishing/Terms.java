package org.saradnja.funding.assessment.publishing;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallTerms;
import org.saradnja.funding.calls.PublishedCall;
import org.springframework.stereotype.Component;

/** The terms around a list: until when it had to be established, and what runs from it. */
@Component
class Terms {

  private static final int SOON = 3;

  private final CallTerms calls;

  Terms(CallTerms calls) {
    this.calls = calls;
  }

  /** The last day for the list. */
  LocalDate due(PublishedCall call) {
    return calls.list(call.id());
  }

  /** How many days after its last day the list was published. */
  Optional<Long> late(PublishedCall call, LocalDate published) {
    return Optional.of(DAYS.between(due(call), published)).filter(days -> days > 0);
  }

  /** Inspection and objection, counted from the day of the list. */
  List<RankingPage.Term> from(LocalDate list, PublishedCall call, LocalDate today, Texts t) {
    return calls.afterTheList(call.id(), list, t).stream()
        .map(term -> term(term, today, t))
        .toList();
  }

  private static RankingPage.Term term(CallTerms.Told term, LocalDate today, Texts t) {
    var last = term.lastDay();
    long left = DAYS.between(today, last);
    var name = t.get("assessment.term." + term.key().code());
    return new RankingPage.Term(
        name,
        last.toString(),
        String.valueOf(last.getDayOfMonth()),
        t.monthOf(last) + ", " + t.weekday(last),
        t.get("assessment.term.left", name, left(left, t)),
        left < 0 ? "over" : left <= SOON ? "soon" : "",
        term.source(),
        term.reckoning());
  }

  private static String left(long days, Texts t) {
    if (days < 0) {
      return t.get("assessment.left.over");
    }
    return days < 2
        ? t.get(days == 0 ? "assessment.left.today" : "assessment.left.tomorrow")
        : t.count("assessment.left", days);
  }
}
