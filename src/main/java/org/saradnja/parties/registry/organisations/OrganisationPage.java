package org.saradnja.parties.registry.organisations;

import java.util.List;
import java.util.Map;

/**
 * The form of one organisation.
 *
 * @param number of the organisation that is corrected, empty for a new one
 * @param action path without face; {@code heading} and {@code submit} ready to print
 * @param seats slug and name of the units whose organisations the reader keeps
 * @param warnings what to look at again although it can be saved
 */
public record OrganisationPage(
    String number,
    String action,
    String heading,
    String submit,
    OrganisationForm form,
    Map<String, String> errors,
    Map<String, String> seats,
    Map<String, String> forms,
    List<Choice> areas,
    List<String> warnings) {

  public record Choice(String code, String name, boolean chosen) {}
}
