package org.saradnja.training.sessions.planning;

import java.util.List;

/** The series of the organisers for whom somebody plans. */
public record SeriesListPage(List<Group> series) {

  public record Group(String href, String title, String code, List<SeriesPage.Line> sessions) {}
}
