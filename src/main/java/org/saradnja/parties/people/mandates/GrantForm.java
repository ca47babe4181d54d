package org.saradnja.parties.people.mandates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.Unit;

/**
 * A mandate as an administrator asks for it.
 *
 * @param jedinica slug of the unit, for roles in a unit
 * @param broj registration number of the organisation, for its representatives
 * @param ustanova code of the institution, for roles in one
 * @param od the first day; empty means today
 * @param kraj the last day; empty means until it is ended
 */
public record GrantForm(
    String uloga, String jedinica, String broj, String ustanova, String od, String kraj) {

  @SuppressWarnings("NullAway") // the browser may leave a field out
  public GrantForm(
      @Nullable String uloga,
      @Nullable String jedinica,
      @Nullable String broj,
      @Nullable String ustanova,
      @Nullable String od,
      @Nullable String kraj) {
    this.uloga = uloga == null ? "" : uloga;
    this.jedinica = jedinica == null ? "" : jedinica;
    this.broj = broj == null ? "" : broj;
    this.ustanova = ustanova == null ? "" : ustanova;
    this.od = od == null ? "" : od;
    this.kraj = kraj == null ? "" : kraj;
  }

  static GrantForm empty() {
    return new GrantForm("", "", "", "", "", "");
  }

  Parsed parse(Registers registers, LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    var role = Arrays.stream(Role.values()).filter(one -> one.name().equals(uloga)).findFirst();
    if (role.isEmpty()) {
      errors.put("uloga", "grant.uloga.missing");
    }
    var party = role.flatMap(held -> party(held, registers, errors));
    var from = od.isBlank() ? Optional.of(today) : day(od, "od", errors);
    var until = kraj.isBlank() ? Optional.<LocalDate>empty() : day(kraj, "kraj", errors);
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      errors.put("kraj", "grant.kraj.before");
    }
    return errors.isEmpty()
        ? new Parsed.Valid(role.orElseThrow(), party.orElseThrow(), from.orElseThrow(), until)
        : new Parsed.Invalid(errors);
  }

  private Optional<Party> party(
      Role role, Registers registers, SequencedMap<String, String> errors) {
    Optional<Party> found;
    String field;
    if (role == Role.REPRESENTATIVE) {
      field = "broj";
      found =
          RegistrationNumber.parse(broj)
              .flatMap(registers.organisations()::with)
              .map(one -> new Party.OfOrganisation(one.id()));
    } else if (role.isHeldFor(Party.INSTALLATION)) {
      field = "ustanova";
      found =
          registers.institutions().open().stream()
              .map(Institution::code)
              .filter(code -> code.equals(ustanova))
              .findFirst()
              .map(Party.OfInstitution::new);
    } else {
      field = "jedinica";
      found =
          registers.units().all().stream()
              .map(Unit::id)
              .filter(id -> id.slug().equals(jedinica))
              .findFirst()
              .map(Party.OfUnit::new);
    }
    if (found.isEmpty()) {
      errors.put(field, "grant." + field + ".missing");
    }
    return found;
  }

  private static Optional<LocalDate> day(
      String text, String field, SequencedMap<String, String> errors) {
    var day = DayText.read(text);
    if (day.isEmpty()) {
      errors.put(field, "grant.day.wrong");
    }
    return day;
  }

  sealed interface Parsed {
    record Valid(Role role, Party party, LocalDate from, Optional<LocalDate> until)
        implements Parsed {}

    /** Message keys by field, in the order of the page. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }
}
