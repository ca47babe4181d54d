package org.saradnja.parties.people.access;

import java.util.List;

/** What was typed into a form that could not be sent, to be sent by a click or thrown away. */
public record KeptFormPage(String path, List<Line> lines, boolean withFiles) {

  public record Line(String name, String value) {}

  /** Fields that hold something a person can recognise. */
  public List<Line> filled() {
    return lines.stream().filter(line -> !line.value().isBlank()).toList();
  }
}
