package org.saradnja.parties.rulebook.rules;

import java.time.LocalDate;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.rules.Adoption;
import org.saradnja.base.rules.Rule;

/**
 * What was typed about a unit's own rule.
 *
 * @param vrednost the value; several codes of a list come with commas between
 * @param pocetak the event from which a term runs, where the law leaves a choice
 * @param od the first day on which it holds
 * @param akt the title of the unit's act; {@code broj} its number, {@code doneto} its day, {@code
 *     glasilo} where it was published, {@code clan} the article
 * @param korak what the button asked for: to look at it, to adopt it, to change it
 */
public record AdoptionForm(
    String vrednost,
    String pocetak,
    String od,
    String akt,
    String broj,
    String doneto,
    String glasilo,
    String clan,
    String razlog,
    String korak) {

  static final String ADOPT = "uvodjenje";
  static final String CHANGE = "izmena";

  public AdoptionForm(
      @Nullable String vrednost,
      @Nullable String pocetak,
      @Nullable String od,
      @Nullable String akt,
      @Nullable String broj,
      @Nullable String doneto,
      @Nullable String glasilo,
      @Nullable String clan,
      @Nullable String razlog,
      @Nullable String korak) {
    this.vrednost = text(vrednost);
    this.pocetak = text(pocetak);
    this.od = text(od);
    this.akt = text(akt);
    this.broj = text(broj);
    this.doneto = text(doneto);
    this.glasilo = text(glasilo);
    this.clan = text(clan);
    this.razlog = text(razlog);
    this.korak = text(korak);
  }

  /** Filled with what holds now. */
  static AdoptionForm of(Rule rule) {
    var start = rule.start().name();
    return new AdoptionForm(rule.value(), start, "", "", "", "", "", "", "", "");
  }

  Parsed parse(Rule.National national, String unit, LocalDate today) {
    return new AdoptionReading(this, national, today).of(unit);
  }

  /** The act as citizens cite it: title and number, then the gazette. */
  String citation() {
    return (akt + " " + broj).strip() + ", " + glasilo;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  sealed interface Parsed {
    record Valid(Adoption adoption) implements Parsed {}

    /** What is to be corrected, by field, in the order of the page. */
    record Invalid(SequencedMap<String, Sentence> errors) implements Parsed {}
  }
}
