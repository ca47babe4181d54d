package org.saradnja.training.certificates.checking;

import java.util.List;

/** The documents of the employees of a unit. */
public record HandingPage(List<Line> lines) {

  public record Line(
      String href,
      String number,
      String name,
      String training,
      String kind,
      String issued,
      String state,
      String mark) {}
}
