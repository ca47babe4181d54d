package org.saradnja.parties.registry.institutions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Csv;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.kernel.Slug;
import org.saradnja.parties.registry.ContactText;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.InstitutionKind;

/**
 * What was typed, or stood in a row of a table, about an institution.
 *
 * @param naziv in Cyrillic; the Latin name is made of it
 * @param oznaka code in addresses; empty takes it from the name
 * @param od the first day of the name, empty when it is older than the register
 */
public record InstitutionForm(
    String oznaka,
    String vrsta,
    String naziv,
    String engleski,
    String od,
    String adresa,
    String eposta,
    String telefon,
    String stranica,
    int version) {

  private static final int LONGEST = 300;

  /** Addresses beside those of institutions. */
  private static final Set<String> RESERVED = Set.of("nova", "uvoz");

  public InstitutionForm(
      @Nullable String oznaka,
      @Nullable String vrsta,
      @Nullable String naziv,
      @Nullable String engleski,
      @Nullable String od,
      @Nullable String adresa,
      @Nullable String eposta,
      @Nullable String telefon,
      @Nullable String stranica,
      int version) {
    this.oznaka = text(oznaka);
    this.vrsta = text(vrsta);
    this.naziv = text(naziv);
    this.engleski = text(engleski);
    this.od = text(od);
    this.adresa = text(adresa);
    this.eposta = text(eposta);
    this.telefon = text(telefon);
    this.stranica = text(stranica);
    this.version = version;
  }

  static InstitutionForm empty() {
    return new InstitutionForm("", "", "", "", "", "", "", "", "", 0);
  }

  static InstitutionForm of(Institution one, int version) {
    return new InstitutionForm(
        one.code(),
        one.kind().code(),
        one.name().serbian().cyrillic(),
        one.name().english(),
        "",
        one.contact().address(),
        one.contact().email(),
        one.contact().telephone(),
        one.contact().page(),
        version);
  }

  /** With the name that the register keeps, which this form does not ask for. */
  InstitutionForm named(String code, String name, String english) {
    return new InstitutionForm(
        code, vrsta, name, english, "", adresa, eposta, telefon, stranica, version);
  }

  sealed interface Parsed {
    record Valid(Facts facts) implements Parsed {}

    /** Message keys by field, in the order of the page. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }

  Parsed parse(List<InstitutionKind> kinds, LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    name("naziv", naziv, errors);
    if (!naziv.isEmpty() && !Script.isCyrillic(naziv)) {
      errors.put("naziv", "institutions.naziv.script");
    }
    name("engleski", engleski, errors);
    var kind = kinds.stream().filter(this::isMeant).findFirst();
    if (kind.isEmpty()) {
      errors.put("vrsta", "institutions.vrsta.missing");
    }
    var code = oznaka.isEmpty() ? Slug.of(naziv) : oznaka;
    boolean fits = code.matches("[a-z0-9]+(-[a-z0-9]+)*") && !RESERVED.contains(code);
    if (!fits && !errors.containsKey("naziv")) {
      errors.put("oznaka", "institutions.oznaka.wrong");
    }
    var from = DayText.read(od);
    if (!od.isEmpty() && from.filter(day -> !day.isAfter(today)).isEmpty()) {
      errors.put("od", "institutions.od.wrong");
    }
    var contact = contact(errors);
    if (!errors.isEmpty()) {
      return new Parsed.Invalid(errors);
    }
    var name = Localised.ofCyrillic(oneLine(naziv));
    return new Parsed.Valid(
        new Facts(code, kind.orElseThrow(), name, oneLine(engleski), from, contact));
  }

  private Institution.Contact contact(SequencedMap<String, String> errors) {
    if (adresa.length() > LONGEST) {
      errors.put("adresa", "registry.contact.long");
    }
    return new Institution.Contact(
        oneLine(adresa),
        optional("eposta", eposta, ContactText::email, "email", errors),
        optional("telefon", telefon, ContactText::telephone, "telephone", errors),
        optional("stranica", stranica, ContactText::page, "page", errors));
  }

  private static String optional(
      String field,
      String typed,
      Function<String, Optional<String>> reading,
      String kind,
      SequencedMap<String, String> errors) {
    if (typed.isEmpty()) {
      return "";
    }
    var read = reading.apply(typed);
    if (read.isEmpty()) {
      errors.put(field, "registry.contact." + kind + ".wrong");
    }
    return read.orElse("");
  }

  private static void name(String field, String typed, SequencedMap<String, String> errors) {
    if (typed.isEmpty()) {
      errors.put(field, "institutions." + field + ".missing");
    } else if (typed.length() > LONGEST) {
      errors.put(field, "registry.contact.long");
    } else if (Csv.beginsAFormula(typed)) {
      errors.put(field, "institutions.formula");
    }
  }

  /** A table may say the kind by its code or by its name, in either script. */
  private boolean isMeant(InstitutionKind kind) {
    return kind.code().equals(vrsta)
        || (!vrsta.isEmpty() && SearchKey.of(kind.serbian()).equals(SearchKey.of(vrsta)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
