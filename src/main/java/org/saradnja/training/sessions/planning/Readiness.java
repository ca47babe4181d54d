package org.saradnja.training.sessions.planning;

import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.saradnja.training.sessions.SessionContent;

/**
 * Whether a training may be held as it is planned: by a programme of that year, on as many days as
 * the programme has, in a room that holds all, by trainers accredited in its area (Regulation
 * 90/2018, Article 5).
 *
 * @param unaccredited names of assigned trainers who are not accredited on every day of it
 */
record Readiness(SessionContent content, ProgrammeEntry programme, List<String> unaccredited) {

  void require() {
    requireHeldAs();
    if (content.trainers().isEmpty()) {
      throw new ActRefused(PlanRefusal.NO_TRAINER);
    }
  }

  /** Of the past, whose trainers may stand in no list of today; its documents name them. */
  void requireHeldAs() {
    requireAccredited();
    var first = content.firstDay();
    switch (programme.on(first)) {
      case LAWFUL -> {}
      case OTHER_YEAR ->
          throw new ActRefused(
              PlanRefusal.OTHER_YEAR, Integer.toString(programme.programme().year()));
      case NOT_YET_ADOPTED -> throw new ActRefused(PlanRefusal.NOT_YET_ADOPTED, first);
      case NOT_IN_RECORDS -> throw new ActRefused(PlanRefusal.NOT_IN_RECORDS);
    }
    int days = programme.programme().days();
    if (content.days().size() != days) {
      throw new ActRefused(
          PlanRefusal.DAYS_DIFFER, Integer.toString(days), Integer.toString(content.days().size()));
    }
    int seats = content.terms().seats();
    if (!content.venue().holds(seats)) {
      throw new ActRefused(
          PlanRefusal.ROOM_TOO_SMALL,
          Integer.toString(seats),
          Integer.toString(content.venue().largest()));
    }
  }

  /** Asked already when a trainer is assigned, not only when the training is announced. */
  void requireAccredited() {
    if (!unaccredited.isEmpty()) {
      throw new ActRefused(
          PlanRefusal.NOT_ACCREDITED, String.join(", ", unaccredited), content.firstDay());
    }
  }
}
