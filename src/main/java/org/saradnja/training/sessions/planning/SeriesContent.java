package org.saradnja.training.sessions.planning;

import java.util.List;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Support;

/**
 * What the organiser writes about a series.
 *
 * @param title in Serbian Cyrillic
 */
record SeriesContent(
    SeriesCode code, ProgrammeId programme, String title, String about, List<Support> support) {

  SeriesContent {
    support = List.copyOf(support);
  }
}
