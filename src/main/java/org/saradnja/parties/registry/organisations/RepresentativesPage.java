package org.saradnja.parties.registry.organisations;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Who represents an organisation and who did, for those who keep the register.
 *
 * @param holding those who may be ended, by id
 */
public record RepresentativesPage(
    String number,
    String organisation,
    List<Row> rows,
    SequencedMap<String, String> holding,
    RepresentativeForm form,
    Map<String, String> errors) {

  public record Row(String name, String when, String source, String state, String mark) {}
}
