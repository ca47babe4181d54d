package org.saradnja.parties.people.mandates;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Role;

/**
 * Whom one invites.
 *
 * @param za the mandate by which one invites and the role, as the page offers them
 * @param kraj the last day; empty means until it is ended
 */
public record InviteForm(String email, String za, String kraj) {

  private static final Pattern SHAPE = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final int LONGEST = 254;

  static final InviteForm EMPTY = new InviteForm("", "", "");

  public InviteForm {
    email = text(email);
    za = text(za);
    kraj = text(kraj);
  }

  record Asked(UUID mandate, Role role, String email, Optional<LocalDate> until) {}

  sealed interface Parsed {
    record Valid(Asked asked) implements Parsed {}

    /** What is wrong, by field. */
    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  static String choice(UUID mandate, Role role) {
    return mandate + ":" + role;
  }

  /**
   * @param offered the choices of the page
   */
  Parsed parse(Map<String, String> offered, LocalDate today, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (email.length() > LONGEST || !SHAPE.matcher(email).matches()) {
      errors.put("email", t.get("address.wrong"));
    }
    if (!offered.containsKey(za)) {
      errors.put("za", t.get("invite.error.za"));
    }
    var until = DayText.read(kraj);
    if (!kraj.isEmpty() && until.filter(day -> !day.isBefore(today)).isEmpty()) {
      errors.put("kraj", t.get("invite.error.kraj"));
    }
    return errors.isEmpty() ? new Parsed.Valid(asked(until)) : new Parsed.Invalid(errors);
  }

  private Asked asked(Optional<LocalDate> until) {
    int colon = za.indexOf(':');
    return new Asked(
        UUID.fromString(za.substring(0, colon)),
        Role.valueOf(za.substring(colon + 1)),
        email.toLowerCase(Locale.ROOT),
        until);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
