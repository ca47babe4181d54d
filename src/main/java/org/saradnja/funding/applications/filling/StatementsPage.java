package org.saradnja.funding.applications.filling;

import java.util.List;
import java.util.Map;

/**
 * Statements under responsibility, and the documents the call asks for.
 *
 * @param open whether the statements themselves may be changed
 * @param accepted which files are taken
 */
public record StatementsPage(
    HeadPage head,
    SavedPage saved,
    boolean open,
    List<Ticked> statements,
    List<Slot> slots,
    String accepted,
    Map<String, String> errors) {

  public record Ticked(String name, String text, boolean ticked) {}

  /**
   * A place for a document.
   *
   * @param id of the field
   */
  public record Slot(
      String code, String id, String name, boolean required, boolean open, List<Held> files) {}

  /**
   * @param about type, size and what the scanner said
   */
  public record Held(String id, String name, String href, String about, boolean removable) {}
}
