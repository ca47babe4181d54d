package org.saradnja.training.exams.takenover;

import java.util.List;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Place;

/** One training of the table with all who took part in it, as its rows say together. */
record PastTraining(
    Place place, List<DayBlock> days, List<String> trainers, List<PastEntry> entries) {

  PastTraining {
    days = List.copyOf(days);
    trainers = List.copyOf(trainers);
    entries = List.copyOf(entries);
  }
}
