package org.saradnja.training.certificates.register;

import java.util.List;

/** The sessions whose documents can be issued, and what was ordered. */
public record BatchesPage(List<Session> sessions, List<Batch> batches) {

  public record Session(String href, String title, String place, String days, String issued) {}

  public record Batch(String href, String title, String ordered, String state, String mark) {}
}
