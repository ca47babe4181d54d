package org.saradnja.training.trainers.applying;

import java.util.List;
import java.util.Map;

/**
 * The application as it is written.
 *
 * @param years of experience that the call asks for, in words
 * @param overtaken what another page saved meanwhile, field by field
 */
public record FormPage(
    StepPage head,
    Saved saved,
    ApplicationForm form,
    Map<String, String> subjects,
    String years,
    List<String> overtaken) {

  /**
   * What the form carries and tells about its saving.
   *
   * @param page the id of this opening of the page
   * @param said in words; empty before the first saving
   * @param mark shape of what is said
   */
  public record Saved(int version, String page, String said, String mark) {}
}
