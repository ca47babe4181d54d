package org.saradnja.portal.api.description;

import java.util.List;

/** The description of the programming interface for people. */
public record ApiPage(List<Operation> operations) {

  /**
   * @param path as it stands in the description; {@code example} one that can be opened, or empty
   */
  public record Operation(
      String path, String summary, List<Parameter> parameters, String example) {}

  public record Parameter(String name, String what, boolean required) {}
}
