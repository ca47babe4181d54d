package org.saradnja.parties.people.accounts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Face;

/**
 * A person's name in both scripts and the face of letters, as a browser sent them.
 *
 * @param latinica may stay empty: then it is made of the Cyrillic
 */
public record ProfileForm(String cirilica, String latinica, String pismo) {

  private static final int LONGEST = 100;

  @SuppressWarnings("NullAway") // the browser may leave a field out
  public ProfileForm(@Nullable String cirilica, @Nullable String latinica, @Nullable String pismo) {
    this.cirilica = cirilica == null ? "" : cirilica.strip();
    this.latinica = latinica == null ? "" : latinica.strip();
    this.pismo = pismo == null ? "" : pismo;
  }

  static ProfileForm of(Account account) {
    return new ProfileForm(
        account.name().cyrillic(), account.name().latin(), account.face().name());
  }

  Parsed parse() {
    var errors = new LinkedHashMap<String, String>();
    if (cirilica.isEmpty()) {
      errors.put("cirilica", "profile.cirilica.missing");
    } else if (cirilica.length() > LONGEST) {
      errors.put("cirilica", "profile.name.tooLong");
    }
    if (latinica.length() > LONGEST) {
      errors.put("latinica", "profile.name.tooLong");
    } else if (Script.isCyrillic(latinica)) {
      errors.put("latinica", "profile.latinica.cyrillic");
    }
    var face = Arrays.stream(Face.values()).filter(one -> one.name().equals(pismo)).findFirst();
    if (face.isEmpty()) {
      errors.put("pismo", "profile.pismo.missing");
    }
    return errors.isEmpty()
        ? new Parsed.Valid(name(), face.orElseThrow())
        : new Parsed.Invalid(errors);
  }

  private Localised name() {
    return latinica.isEmpty() ? Localised.ofCyrillic(cirilica) : new Localised(cirilica, latinica);
  }

  sealed interface Parsed {
    record Valid(Localised name, Face face) implements Parsed {}

    /** Message keys by field, in the order of the page. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }
}
