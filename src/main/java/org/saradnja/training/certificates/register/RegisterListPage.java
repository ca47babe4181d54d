package org.saradnja.training.certificates.register;

import java.util.List;

/**
 * The register, the newest first.
 *
 * @param next path of the following part, or empty
 */
public record RegisterListPage(String text, List<Line> lines, String next) {

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
