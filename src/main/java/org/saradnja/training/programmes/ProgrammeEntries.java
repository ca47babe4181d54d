package org.saradnja.training.programmes;

import java.util.List;

/** The adopted programmes with all that their entries say. */
public interface ProgrammeEntries {

  /** Throws {@code NoSuchThing} when there is none that was adopted. */
  ProgrammeEntry get(ProgrammeId id);

  /** The latest year first, within it in Serbian order of titles. */
  List<ProgrammeEntry> all();

  /** The yearly versions of one programme, the latest first; empty when there is none. */
  List<ProgrammeEntry> versions(ProgrammeCode code);

  /** The areas of professional training. */
  List<SubjectArea> subjects();
}
