package org.saradnja.training.certificates.register;

import java.util.List;
import java.util.Map;

/** The names that the issuer bore, the newest first, and the form for another one. */
public record IssuerPage(List<Line> lines, IssuerForm form, Map<String, String> errors) {

  public record Line(String from, String name, String signatory, String format) {}
}
