package org.saradnja.training.programmes.keeping;

import java.util.Map;

/**
 * The form of a draft.
 *
 * @param draft whether it is stored, so that it can be proposed
 */
public record ProgrammeFormPage(
    String heading,
    String action,
    boolean draft,
    ProgrammeForm form,
    Map<String, String> errors,
    Choices choices) {

  public record Choices(
      Map<String, String> kinds,
      Map<String, String> subjects,
      Map<String, String> forms,
      Map<String, String> checks,
      Map<String, String> verifications) {}
}
