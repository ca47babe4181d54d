package org.saradnja.parties.registry.units;

import java.util.List;
import java.util.Map;

/**
 * A unit as its officers keep it.
 *
 * @param names in time, the present one first
 * @param others units of the same officer
 * @param own whether the unit itself wrote the contact that holds
 */
public record OurUnitPage(
    String slug,
    String name,
    String kind,
    List<Name> names,
    ContactForm form,
    Map<String, String> errors,
    List<Other> others,
    boolean own) {

  /**
   * @param when it was borne, empty for always
   */
  public record Name(String name, String when) {}

  public record Other(String slug, String name) {}
}
