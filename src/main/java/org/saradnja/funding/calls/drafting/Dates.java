package org.saradnja.funding.calls.drafting;

import static org.saradnja.base.rules.RuleKey.APPLICATION_WINDOW;
import static org.saradnja.base.rules.RuleKey.LIST_ESTABLISHED;
import static org.saradnja.base.rules.RuleKey.PROGRAMME_END;
import static org.saradnja.base.rules.RuleKey.SELECTION;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.rules.Term;
import org.saradnja.funding.calls.CallText;

/** Whether the terms of a call are long enough and follow one another. */
final class Dates {

  private Dates() {}

  static Stream<Finding> findings(Examined examined) {
    return Stream.of(window(examined), programmesEnd(examined)).flatMap(Function.identity());
  }

  /** The last day for applications, were the call published on a day. */
  static Deadline applications(CallText text, LocalDate published, RulesInForce rules) {
    var rule = rules.on(APPLICATION_WINDOW);
    int days = text.timing().windowDays().orElseGet(rule::number);
    var deadline =
        Deadline.after(
            published,
            rule.start(),
            new Term.CalendarDays(Math.max(1, days)),
            rules.calendar(),
            rule.provision());
    return text.timing().closingHour().map(deadline::closingAt).orElse(deadline);
  }

  private static Stream<Finding> window(Examined examined) {
    var timing = examined.text().timing();
    int least = examined.number(APPLICATION_WINDOW);
    int days = timing.windowDays().orElse(least);
    return Stream.concat(
        examined.unlawful(
            days < least, "windowTooShort", APPLICATION_WINDOW, Field.WINDOW, days, least),
        examined.warning(
            days == least && timing.closingHour().isPresent(),
            "hourShortensTheWindow",
            APPLICATION_WINDOW,
            Field.HOUR,
            least));
  }

  private static Stream<Finding> programmesEnd(Examined examined) {
    return examined.text().timing().programmesEndBy().stream()
        .flatMap(end -> programmesEnd(examined, end));
  }

  private static Stream<Finding> programmesEnd(Examined examined, LocalDate end) {
    var closing = applications(examined.text(), examined.day(), examined.rules()).lastDay();
    var selection = latestSelection(examined, closing);
    var usual =
        MonthDay.parse("--" + examined.rules().on(PROGRAMME_END).value())
            .atYear(examined.day().getYear());
    boolean tooEarly = !end.isAfter(closing);
    return Stream.of(
            examined.unlawful(
                tooEarly, "programmesEndTooEarly", PROGRAMME_END, Field.PROGRAMMES_END, closing),
            examined.warning(
                !tooEarly && !end.isAfter(selection),
                "programmesEndBeforeSelection",
                SELECTION,
                Field.PROGRAMMES_END,
                selection),
            examined.warning(
                end.isAfter(usual),
                "programmesEndNextYear",
                PROGRAMME_END,
                Field.PROGRAMMES_END,
                usual))
        .flatMap(Function.identity());
  }

  private static LocalDate latestSelection(Examined examined, LocalDate closing) {
    var calendar = examined.rules().calendar();
    var list = examined.rules().on(LIST_ESTABLISHED).deadline(closing, calendar).lastDay();
    return examined.rules().on(SELECTION).deadline(list, calendar).lastDay();
  }
}
