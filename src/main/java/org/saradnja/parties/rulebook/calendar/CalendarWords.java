package org.saradnja.parties.rulebook.calendar;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.Declaration;
import org.saradnja.base.rules.RecordedDeclaration;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.rules.Suspension;
import org.saradnja.base.rules.Withdrawal;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.rulebook.RunningTerms;

/** Puts what was declared about the calendar into the words of one face. */
final class CalendarWords {

  private final Texts t;
  private final StepTexts words;

  CalendarWords(Texts t) {
    this.t = t;
    this.words = t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
  }

  /** As it was recorded, with what has become of it in the calendar of today. */
  CalendarPage.Line line(RecordedDeclaration recorded, WorkCalendar calendar, LocalDate today) {
    var declaration = recorded.declaration();
    boolean holds = holds(declaration, calendar);
    return line(
        declaration,
        holds,
        recorded.recordedAt().map(t::moment).orElseGet(() -> t.get("calendar.withTheBook")),
        holds && !last(declaration).isBefore(today) ? withdrawing(declaration) : "");
  }

  CalendarPage.Line line(Declaration declaration) {
    return line(declaration, false, "", "");
  }

  List<CalendarPage.Moved> moved(List<RunningTerms.Moved> terms) {
    return terms.stream()
        .map(one ->
            new CalendarPage.Moved(
                one.subject(),
                one.href(),
                one.term(),
                t.shortDay(one.published()),
                t.shortDay(one.counted())))
        .toList();
  }

  private CalendarPage.Line line(
      Declaration declaration, boolean holds, String recorded, String withdrawing) {
    return new CalendarPage.Line(
        when(declaration),
        what(declaration),
        declaration.reason(),
        words.provision(declaration.provision()),
        !declaration.provision().confirmed(),
        t.get(state(declaration, holds)),
        holds ? "ok" : "off",
        recorded,
        withdrawing);
  }

  private String when(Declaration declaration) {
    return switch (declaration) {
      case Suspension(var from, var until, _, _, _) ->
          t.get("calendar.fromUntil", t.shortDay(from), t.shortDay(until));
      case Correction _, Withdrawal _ -> t.shortDay(declaration.from());
    };
  }

  private String what(Declaration declaration) {
    return switch (declaration) {
      case Correction day -> t.get(day.working() ? "calendar.working" : "calendar.free");
      case Suspension suspension -> t.count("calendar.suspended", suspension.extraDays());
      case Withdrawal withdrawal -> t.get("calendar.withdrawn." + withdrawal.of());
    };
  }

  private static String state(Declaration declaration, boolean holds) {
    if (declaration instanceof Withdrawal) {
      return "calendar.state.withdrawal";
    }
    return holds ? "calendar.state.holds" : "calendar.state.replaced";
  }

  private static boolean holds(Declaration declaration, WorkCalendar calendar) {
    return switch (declaration) {
      case Correction day -> calendar.corrections().contains(day);
      case Suspension suspension -> calendar.suspensions().contains(suspension);
      case Withdrawal _ -> false;
    };
  }

  private static LocalDate last(Declaration declaration) {
    return switch (declaration) {
      case Suspension suspension -> suspension.until();
      case Correction _, Withdrawal _ -> declaration.from();
    };
  }

  private static String withdrawing(Declaration declaration) {
    var kind =
        declaration instanceof Correction
            ? DeclarationForm.Kind.POVLACENJE_DANA
            : DeclarationForm.Kind.POVLACENJE_OBUSTAVE;
    return "/rad/kalendar/upis?vrsta=%s&dan=%s".formatted(kind, declaration.from());
  }
}
