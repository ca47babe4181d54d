package org.saradnja.parties.registry.institutions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Script;

/** The name an institution gets, and from which day; an empty day means today. */
public record RenameForm(String noviNaziv, String noviEngleski, String odDana) {

  private static final int LONGEST = 300;

  public RenameForm(
      @Nullable String noviNaziv, @Nullable String noviEngleski, @Nullable String odDana) {
    this.noviNaziv = text(noviNaziv);
    this.noviEngleski = text(noviEngleski);
    this.odDana = text(odDana);
  }

  static RenameForm empty() {
    return new RenameForm("", "", "");
  }

  sealed interface Parsed {
    record Valid(Localised name, String english, LocalDate since) implements Parsed {}

    /** Message keys by field, in the order of the page. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }

  Parsed parse(LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    if (noviNaziv.isEmpty()) {
      errors.put("noviNaziv", "institutions.naziv.missing");
    } else if (!Script.isCyrillic(noviNaziv)) {
      errors.put("noviNaziv", "institutions.naziv.script");
    } else if (noviNaziv.length() > LONGEST) {
      errors.put("noviNaziv", "registry.contact.long");
    }
    if (noviEngleski.isEmpty()) {
      errors.put("noviEngleski", "institutions.engleski.missing");
    } else if (noviEngleski.length() > LONGEST) {
      errors.put("noviEngleski", "registry.contact.long");
    }
    var since = odDana.isEmpty() ? Optional.of(today) : DayText.read(odDana);
    if (since.isEmpty()) {
      errors.put("odDana", "institutions.day.wrong");
    }
    return errors.isEmpty()
        ? new Parsed.Valid(
            Localised.ofCyrillic(noviNaziv.replaceAll("\\s+", " ")),
            noviEngleski.replaceAll("\\s+", " "),
            since.orElseThrow())
        : new Parsed.Invalid(errors);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
