package org.saradnja.training.figures.statistics;

import java.util.List;

/** The list behind a number. */
public record ListPage(
    String heading, String count, List<String> columns, List<List<String>> rows, List<File> files) {

  /** The same to take away. */
  public record File(String label, String href) {}
}
