package org.saradnja.parties.registry.institutions;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.saradnja.parties.registry.Institution;

/**
 * One institution, for those who keep it and for everybody.
 *
 * @param names in time, the latest first
 * @param state in words, empty for an open institution
 * @param closable whether it may be closed
 * @param tenant whether it stands among those that issue calls
 */
public record InstitutionPage(
    String code,
    String name,
    String kind,
    Institution.Contact contact,
    List<Name> names,
    String state,
    boolean closable,
    boolean tenant,
    boolean invented) {

  /**
   * @param when it was borne, empty for always
   */
  public record Name(String name, String when) {}

  /** What an administrator may write about it. */
  public record Forms(
      InstitutionForm form,
      RenameForm rename,
      SequencedMap<String, String> kinds,
      Map<String, String> errors) {}
}
