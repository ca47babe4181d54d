package org.saradnja.training.sessions.signing;

import java.util.List;
import java.util.Map;

/**
 * The signed list of one day: to be printed, keyed in, and kept as evidence.
 *
 * @param open whether the day has begun
 */
public record PaperPage(
    String action,
    String room,
    String title,
    String about,
    boolean open,
    Map<String, String> points,
    List<Line> lines,
    List<Sheet> sheets,
    Map<String, String> errors) {

  public record Line(String stand, String name, String employer, List<Box> boxes) {}

  /**
   * @param field by which the form names it
   * @param known how the signature is known already, in words; else empty
   */
  public record Box(String field, String label, boolean ticked, String known) {}

  /** A sheet that was keyed in, with the address of its picture. */
  public record Sheet(String href, String name, String about, String numbers) {}
}
