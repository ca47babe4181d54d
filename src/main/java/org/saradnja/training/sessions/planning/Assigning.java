package org.saradnja.training.sessions.planning;

import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/** Asks the programme and the permanent list what they say to a plan. */
@Component
class Assigning {

  private final ProgrammeEntries programmes;
  private final Trainers trainers;

  Assigning(ProgrammeEntries programmes, Trainers trainers) {
    this.programmes = programmes;
    this.trainers = trainers;
  }

  /** Throws {@code NoSuchThing} for a programme that was not adopted. */
  ProgrammeEntry programme(ProgrammeId id) {
    return programmes.get(id);
  }

  boolean isProgramme(ProgrammeCode code) {
    return !programmes.versions(code).isEmpty();
  }

  Readiness readiness(SeriesTable.Row series, SessionContent content) {
    var programme = programmes.get(new ProgrammeId(series.programme()));
    var subject = programme.programme().subject();
    var unaccredited =
        content.trainers().stream()
            .filter(one ->
                !content.days().stream()
                    .allMatch(block -> trainers.isAccredited(one, subject, block.day())))
            .map(one -> trainers.get(one).name().cyrillic())
            .toList();
    return new Readiness(content, programme, unaccredited);
  }
}
