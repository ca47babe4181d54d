package org.saradnja.training.sessions;

import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.ProgrammeId;

/** Series and trainings that were held before there was this platform. */
public interface PastTrainings {

  /** For which organiser the person enters them; {@code NoSuchThing} when for none. */
  String organiser(SignedIn who);

  /** Refused when the code is taken. */
  SeriesId begin(SignedIn who, PastSeries series);

  /**
   * Enters a training and makes it public as held. Refused where the programme was not adopted for
   * its year or has another number of days, and when the training is not over.
   */
  SessionId takeOver(SignedIn who, SeriesId series, SessionContent content);

  /**
   * A series as its documents tell it.
   *
   * @param title in Serbian Cyrillic
   * @param source the documents, as the public reads of them
   */
  record PastSeries(
      SeriesCode code, ProgrammeId programme, String title, String about, String source) {}
}
