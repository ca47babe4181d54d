package org.saradnja.training.trainers.applying;

import java.util.List;
import java.util.Map;

/** The documents that the call asks for. */
public record AttachmentsPage(StepPage head, List<Slot> slots, Map<String, String> errors) {

  /**
   * @param id of the field
   */
  public record Slot(String code, String id, String name, List<Held> files) {}

  public record Held(String id, String name, String href, String about) {}
}
