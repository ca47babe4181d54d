package org.saradnja.training.sessions.supporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.Support.Part;

/**
 * Who stands behind one training: a text for each part of the chain with one name on each line, the
 * English name behind a bar where there is one.
 */
public record SupportForm(
    String donor,
    String donorProgramme,
    String project,
    String implementer,
    String partner,
    String organiser,
    String instead,
    String version) {

  private static final int LONGEST = 300;
  private static final int MOST = 20;

  public SupportForm {
    donor = text(donor);
    donorProgramme = text(donorProgramme);
    project = text(project);
    implementer = text(implementer);
    partner = text(partner);
    organiser = text(organiser);
    instead = text(instead);
    version = text(version);
  }

  static SupportForm of(OwnSupport support, int version) {
    return new SupportForm(
        lines(support, Part.DONOR),
        lines(support, Part.PROGRAMME),
        lines(support, Part.PROJECT),
        lines(support, Part.IMPLEMENTER),
        lines(support, Part.PARTNER),
        lines(support, Part.ORGANISER),
        support.instead() ? "true" : "",
        Integer.toString(version));
  }

  /** A box that is not ticked is not sent. */
  public boolean isInstead() {
    return instead.equals("true");
  }

  int readAt() {
    return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
  }

  Map<String, String> errors(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    fields()
        .forEach((field, typed) -> {
          var lines = typed.lines().filter(line -> !line.isBlank()).toList();
          boolean fits = lines.stream().allMatch(line -> line.length() <= LONGEST && hasName(line));
          if (lines.size() > MOST || !fits) {
            errors.put(field, t.get("support.error.lines", LONGEST, MOST));
          }
        });
    return errors;
  }

  private static boolean hasName(String line) {
    return !line.strip().startsWith("|");
  }

  OwnSupport support() {
    var names = new ArrayList<Support>();
    read(names, Part.DONOR, donor);
    read(names, Part.PROGRAMME, donorProgramme);
    read(names, Part.PROJECT, project);
    read(names, Part.IMPLEMENTER, implementer);
    read(names, Part.PARTNER, partner);
    read(names, Part.ORGANISER, organiser);
    return new OwnSupport(names, isInstead());
  }

  private Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("donor", donor);
    fields.put("donorProgramme", donorProgramme);
    fields.put("project", project);
    fields.put("implementer", implementer);
    fields.put("partner", partner);
    fields.put("organiser", organiser);
    return fields;
  }

  private static void read(List<Support> names, Part part, String lines) {
    lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> {
          int bar = line.indexOf('|');
          return bar < 0
              ? new Support(part, line, "")
              : new Support(part, line.substring(0, bar).strip(), line.substring(bar + 1).strip());
        })
        .forEach(names::add);
  }

  private static String lines(OwnSupport support, Part part) {
    return support.names().stream()
        .filter(one -> one.part() == part)
        .map(one -> one.english().isEmpty() ? one.serbian() : one.serbian() + " | " + one.english())
        .collect(Collectors.joining("\n"));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
