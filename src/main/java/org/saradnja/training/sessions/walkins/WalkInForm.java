package org.saradnja.training.sessions.walkins;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.walkins.TakingIn.Comer;

/**
 * Somebody without a seat, as typed at the door.
 *
 * @param jedinica slug of a unit of the register, else {@code poslodavac} says where they work
 * @param potpis number of the signature point
 */
public record WalkInForm(
    String ime, String jedinica, String poslodavac, String posta, String potpis) {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@;,]{1,64}@[^\\s@;,]+\\.[a-zA-Z]{2,}");
  private static final int LONGEST = 200;

  public WalkInForm {
    ime = text(ime);
    jedinica = text(jedinica);
    poslodavac = text(poslodavac);
    posta = text(posta);
    potpis = text(potpis);
  }

  static WalkInForm empty(int point) {
    return new WalkInForm("", "", "", "", String.valueOf(point));
  }

  /**
   * @param points signature points of a day
   * @param isUnit whether a slug is that of a unit of the register
   */
  SequencedMap<String, String> errors(int points, Predicate<String> isUnit, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (!ime.contains(" ") || ime.length() > LONGEST) {
      errors.put("ime", t.get("attendance.walkIn.error.name"));
    }
    if (jedinica.isEmpty()
        ? poslodavac.isEmpty() || poslodavac.length() > LONGEST
        : !isUnit.test(jedinica)) {
      errors.put("jedinica", t.get("attendance.walkIn.error.employer"));
    }
    if (!posta.isEmpty() && !EMAIL.matcher(posta).matches()) {
      errors.put("posta", t.get("attendance.walkIn.error.email"));
    }
    if (!potpis.matches("[1-9]") || Integer.parseInt(potpis) > points) {
      errors.put("potpis", t.get("attendance.walkIn.error.point"));
    }
    return errors;
  }

  /** Of a form without errors. A name in Latin is never turned into Cyrillic. */
  Comer comer() {
    var name = SearchKey.repair(ime).replaceAll("\\s+", " ");
    return new Comer(
        Script.isCyrillic(name) ? Localised.ofCyrillic(name) : Localised.sameInBoth(name),
        jedinica.isEmpty() ? Optional.empty() : Optional.of(new UnitId(jedinica)),
        jedinica.isEmpty() ? poslodavac : "",
        posta,
        Integer.parseInt(potpis));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
