package org.saradnja.parties.registry.organisations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Csv;
import org.saradnja.base.kernel.DayText;

/**
 * What was typed about representatives: one to be entered, or one to be ended.
 *
 * @param od the first day, empty when the source does not say
 * @param zastupnik id of the one who ends; {@code kraj} is the last day
 */
public record RepresentativeForm(
    String ime, String od, String izvor, String zastupnik, String kraj) {

  private static final int LONGEST = 300;

  public RepresentativeForm(
      @Nullable String ime,
      @Nullable String od,
      @Nullable String izvor,
      @Nullable String zastupnik,
      @Nullable String kraj) {
    this.ime = text(ime);
    this.od = text(od);
    this.izvor = text(izvor);
    this.zastupnik = text(zastupnik);
    this.kraj = text(kraj);
  }

  static RepresentativeForm empty() {
    return new RepresentativeForm("", "", "", "", "");
  }

  /** Somebody to be entered. */
  record Entry(String name, Optional<LocalDate> from, String source) {}

  /** Somebody who ends. */
  record Ending(UUID representative, LocalDate lastDay) {}

  sealed interface Parsed<T> {
    record Valid<T>(T said) implements Parsed<T> {}

    /** Message keys by field, in the order of the page. */
    record Invalid<T>(SequencedMap<String, String> errors) implements Parsed<T> {}
  }

  Parsed<Entry> entry(LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    line("ime", ime, errors);
    var from = past("od", od, today, errors);
    line("izvor", izvor, errors);
    return errors.isEmpty()
        ? new Parsed.Valid<>(new Entry(oneLine(ime), from, oneLine(izvor)))
        : new Parsed.Invalid<>(errors);
  }

  Parsed<Ending> ending(LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    var id = id();
    if (id.isEmpty()) {
      errors.put("zastupnik", "representatives.zastupnik.missing");
    }
    var lastDay = past("kraj", kraj, today, errors);
    if (kraj.isEmpty()) {
      errors.put("kraj", "representatives.kraj.wrong");
    }
    return errors.isEmpty()
        ? new Parsed.Valid<>(new Ending(id.orElseThrow(), lastDay.orElseThrow()))
        : new Parsed.Invalid<>(errors);
  }

  private Optional<UUID> id() {
    return zastupnik.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(zastupnik))
        : Optional.empty();
  }

  private static void line(String field, String typed, SequencedMap<String, String> errors) {
    if (typed.isEmpty() || Csv.beginsAFormula(typed)) {
      errors.put(field, "representatives." + field + ".missing");
    } else if (typed.length() > LONGEST) {
      errors.put(field, "registry.contact.long");
    }
  }

  private static Optional<LocalDate> past(
      String field, String typed, LocalDate today, SequencedMap<String, String> errors) {
    var day = DayText.read(typed).filter(read -> !read.isAfter(today));
    if (day.isEmpty() && !typed.isEmpty()) {
      errors.put(field, "representatives." + field + ".wrong");
    }
    return day;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
