package org.saradnja.training.sessions.materials;

import java.util.List;
import java.util.Map;

/**
 * One material with all its editions.
 *
 * @param list address of all materials beside it
 */
public record MaterialPage(
    String title,
    String kicker,
    String list,
    String action,
    boolean down,
    MaterialForm form,
    MaterialsPage.Choices choices,
    List<Edition> editions,
    Map<String, String> errors) {

  /**
   * @param what the title, order, moment and audience of the edition
   */
  public record Edition(
      String href, String number, String file, String about, String what, String state) {}
}
