package org.saradnja.training.sessions.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.Support.Part;

/**
 * What was typed about a series. Each part of the donor chain is a text with one name on each line,
 * the English name after a bar.
 */
public record SeriesForm(
    String code,
    String programme,
    String title,
    String about,
    String donor,
    String donorProgramme,
    String project,
    String implementer,
    String partner,
    String organiser,
    int version) {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_TEXT = 6000;
  static final SeriesForm EMPTY = new SeriesForm("", "", "", "", "", "", "", "", "", "", 0);

  public SeriesForm {
    code = text(code);
    programme = text(programme);
    title = text(title);
    about = text(about);
    donor = text(donor);
    donorProgramme = text(donorProgramme);
    project = text(project);
    implementer = text(implementer);
    partner = text(partner);
    organiser = text(organiser);
  }

  static SeriesForm of(SeriesContent content, int version) {
    return new SeriesForm(
        content.code().value(),
        content.programme().value().toString(),
        content.title(),
        content.about(),
        lines(content, Part.DONOR),
        lines(content, Part.PROGRAMME),
        lines(content, Part.PROJECT),
        lines(content, Part.IMPLEMENTER),
        lines(content, Part.PARTNER),
        lines(content, Part.ORGANISER),
        version);
  }

  /**
   * @param programmes ids of the programmes that may be chosen
   */
  Map<String, String> errors(Iterable<String> programmes, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (title.isBlank() || title.length() > LONGEST_TITLE || !Script.isCyrillic(title)) {
      errors.put("title", t.get("sessions.error.title"));
    }
    if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*") || code.length() > 60) {
      errors.put("code", t.get("sessions.error.code"));
    }
    boolean offered = false;
    for (var id : programmes) {
      offered |= id.equals(programme);
    }
    if (!offered) {
      errors.put("programme", t.get("sessions.error.programme"));
    }
    if (about.length() > LONGEST_TEXT || !about.isBlank() && !Script.isCyrillic(about)) {
      errors.put("about", t.get("sessions.error.about"));
    }
    return errors;
  }

  SeriesContent content() {
    var support = new ArrayList<Support>();
    read(support, Part.DONOR, donor);
    read(support, Part.PROGRAMME, donorProgramme);
    read(support, Part.PROJECT, project);
    read(support, Part.IMPLEMENTER, implementer);
    read(support, Part.PARTNER, partner);
    read(support, Part.ORGANISER, organiser);
    return new SeriesContent(
        new SeriesCode(code), new ProgrammeId(UUID.fromString(programme)), title, about, support);
  }

  private static void read(List<Support> support, Part part, String lines) {
    lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> {
          int bar = line.indexOf('|');
          var serbian = bar < 0 ? line : line.substring(0, bar).strip();
          var english = bar < 0 ? "" : line.substring(bar + 1).strip();
          support.add(new Support(part, serbian, english));
        });
  }

  private static String lines(SeriesContent content, Part part) {
    return content.support().stream()
        .filter(one -> one.part() == part)
        .map(one -> one.english().isEmpty() ? one.serbian() : one.serbian() + " | " + one.english())
        .reduce((one, other) -> one + "\n" + other)
        .orElse("");
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
