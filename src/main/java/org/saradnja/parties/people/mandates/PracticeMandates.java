package org.saradnja.parties.people.mandates;

import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.UnitId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who acts for whom in Вежбаоница. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class PracticeMandates {

  private static final Party UNIT = new Party.OfUnit(new UnitId("vezbaonica"));
  private static final int FIRST_ORGANISATION = 90_000_001;

  private static final Map<String, Role> OF_THE_UNIT =
      Map.of(
          "sluzbenik", Role.OFFICER,
          "predsednik-komisije", Role.COMMISSION_PRESIDENT,
          "clan1", Role.COMMISSION_MEMBER,
          "clan2", Role.COMMISSION_MEMBER,
          "odlucilac", Role.DECIDER,
          "finansije", Role.FINANCE,
          "kadrovi", Role.HUMAN_RESOURCES,
          "polaznik", Role.PARTICIPANT);

  /** Each for the institution that is called as the account is. */
  private static final Map<String, Role> OF_INSTITUTIONS =
      Map.of(
          "kancelarija", Role.NATIONAL_OFFICE,
          "akademija", Role.ACADEMY,
          "organizator", Role.ORGANISER,
          "predavac", Role.TRAINER,
          "donator", Role.DONOR,
          "revizor", Role.AUDITOR);

  private final Granting granting;
  private final People people;
  private final LegalTime time;

  PracticeMandates(Granting granting, People people, LegalTime time) {
    this.granting = granting;
    this.people = people;
    this.time = time;
  }

  @Bean
  Scene mandatesGranted(ObjectProvider<Organisations> organisations) {
    return Scene.of(
        "2026-11-02T09:00:00",
        "2026-11-02 2 mandates granted",
        () -> {
          OF_THE_UNIT.forEach((part, role) -> grant(part, role, UNIT));
          OF_INSTITUTIONS.forEach((part, role) -> grant(part, role, new Party.OfInstitution(part)));
          organisations.ifAvailable(this::grantToRepresentatives);
        });
  }

  /** The third organisation is represented by {@code udruzenje}, the second by its twin. */
  private void grantToRepresentatives(Organisations organisations) {
    for (int place = 1; place <= 12; place++) {
      var part =
          switch (place) {
            case 2 -> "udruzenje2";
            case 3 -> "udruzenje";
            default -> "zastupnik%02d".formatted(place);
          };
      var number = new RegistrationNumber(String.valueOf(FIRST_ORGANISATION + place - 1));
      organisations
          .with(number)
          .ifPresent(
              found -> grant(part, Role.REPRESENTATIVE, new Party.OfOrganisation(found.id())));
    }
  }

  private void grant(String part, Role role, Party party) {
    var wanted = new Granting.Wanted(person(part), role, party, time.today(), Optional.empty());
    granting.grant(new SignedIn(person("administrator"), "administrator"), wanted);
  }

  private PersonId person(String part) {
    return people.withEmail(part + "@vezbaonica.example").orElseThrow();
  }
}
