package org.saradnja.training.certificates.register;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.certificates.IssuedCertificate.Issuer;
import org.springframework.stereotype.Component;

/** The practice academy takes an invented name before it issues anything. */
@Component
@PracticeOnly
class CertificateScenes implements Scenes {

  private static final Issuer INVENTED =
      new Issuer(
          Academy.CODE,
          Localised.ofCyrillic("Вежбовна академија"),
          "Practice Academy",
          Localised.ofCyrillic("Љубица Узорковић"),
          "директорка");

  private final Naming naming;
  private final People people;

  CertificateScenes(Naming naming, People people) {
    this.naming = naming;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of(
            "2026-11-02T09:40",
            "the academy is named",
            () ->
                naming.name(
                    academy(),
                    new NamedIssuer(
                        INVENTED,
                        new NumberFormat("V-" + NumberFormat.USUAL.pattern()),
                        LocalDate.parse("2019-01-01")))));
  }

  private SignedIn academy() {
    var person = people.withEmail("akademija@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}
