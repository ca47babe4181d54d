package org.saradnja.parties.people.accounts;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.saradnja.base.kernel.AdminTask;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.PersonId;
import org.springframework.stereotype.Component;

/** {@code ./saradnja admin first-administrator}: the account from which all others are opened. */
@Component
class FirstAdministrator implements AdminTask {

  private final Opening opening;

  FirstAdministrator(Opening opening) {
    this.opening = opening;
  }

  @Override
  public String name() {
    return "first-administrator";
  }

  @Override
  public String usage() {
    return "EMAIL NAME";
  }

  @Override
  public List<Sentence> run(List<String> arguments) {
    if (arguments.size() < 2 || !arguments.getFirst().matches("\\S+@\\S+")) {
      throw new WrongUsage();
    }
    var email = arguments.getFirst().toLowerCase(Locale.ROOT);
    var name = String.join(" ", arguments.subList(1, arguments.size())).strip();
    opening.openFirst(
        new Account(new PersonId(UUID.randomUUID()), email, written(name), Face.CYRILLIC));
    return List.of(Sentence.of("admin.firstAdministrator.done", email));
  }

  /** A name that is given in Latin is never turned into Cyrillic. */
  private static Localised written(String name) {
    boolean cyrillic =
        name.codePoints()
            .anyMatch(
                letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    return cyrillic ? Localised.ofCyrillic(name) : Localised.sameInBoth(name);
  }
}
