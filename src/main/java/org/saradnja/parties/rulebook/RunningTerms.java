package org.saradnja.parties.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.base.web.Texts;

/** Terms that were published and still run; the stages that published them answer. */
public interface RunningTerms {

  /** Those that would end on another day if they were counted by this calendar. */
  List<Moved> under(WorkCalendar calendar, Texts t);

  /**
   * A published term keeps its day whatever is declared; this is what it would be otherwise.
   *
   * @param subject to what it belongs, {@code href} the path of its page without face
   * @param term what ends, in words
   */
  record Moved(String subject, String href, String term, LocalDate published, LocalDate counted) {}
}
