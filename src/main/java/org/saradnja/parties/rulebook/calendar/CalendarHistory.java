package org.saradnja.parties.rulebook.calendar;

import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.CalendarBook;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Texts;
import org.springframework.stereotype.Component;

/** All that was declared about the calendar, in words, the latest first. */
@Component
class CalendarHistory {

  private final CalendarBook declarations;
  private final RuleBook rules;
  private final LegalTime time;

  CalendarHistory(CalendarBook declarations, RuleBook rules, LegalTime time) {
    this.declarations = declarations;
    this.rules = rules;
    this.time = time;
  }

  List<CalendarPage.Line> in(Texts t) {
    var words = new CalendarWords(t);
    var calendar = rules.calendar();
    var today = time.today();
    return declarations.history().stream().map(one -> words.line(one, calendar, today)).toList();
  }
}
