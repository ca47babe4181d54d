package org.saradnja.parties.people.passkeys;

import java.util.List;
import java.util.Map;

/** The passkeys of a person, and a form for one more. */
public record PasskeysPage(List<Line> keys, String label, Map<String, String> errors) {

  public record Line(String id, String label, String made, String used) {}
}
