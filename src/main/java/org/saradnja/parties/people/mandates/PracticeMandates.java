package org.saradnja.parties.people.mandates;

import static java.util.Map.entry;

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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who acts for whom in Вежбаоница. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class PracticeMandates {

  private static final Party UNIT = new Party.OfUnit(new UnitId("vezbaonica"));

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

  /** Who represents which organisation of the practice register. */
  private static final Map<String, String> OF_ORGANISATIONS =
      Map.ofEntries(
          entry("zastupnik01", "90000001"),
          entry("udruzenje2", "90000002"),
          entry("udruzenje", "90000003"),
          entry("zastupnik04", "90000040"),
          entry("zastupnik05", "90000005"),
          entry("zastupnik06", "90000006"),
          entry("zastupnik07", "90000007"),
          entry("zastupnik08", "90000008"),
          entry("zastupnik09", "90000009"),
          entry("zastupnik10", "90000010"),
          entry("zastupnik11", "90000011"),
          entry("zastupnik12", "90000120"));

  private final Granting granting;
  private final People people;
  private final LegalTime time;

  PracticeMandates(Granting granting, People people, LegalTime time) {
    this.granting = granting;
    this.people = people;
    this.time = time;
  }

  @Bean
  Scene mandatesGranted(Organisations organisations) {
    return Scene.of(
        "2026-11-02T09:00:00",
        "2026-11-02 2 mandates granted",
        () -> {
          OF_THE_UNIT.forEach((part, role) -> grant(part, role, UNIT));
          OF_INSTITUTIONS.forEach((part, role) -> grant(part, role, new Party.OfInstitution(part)));
          grant(
              "ministarstvo", Role.OFFICER, new Party.OfUnit(new UnitId("ministarstvo-za-vezbu")));
          grant("organizator2", Role.ORGANISER, new Party.OfInstitution("vezbovna-mreza"));
          OF_ORGANISATIONS.forEach(
              (part, number) -> grant(part, Role.REPRESENTATIVE, numbered(number, organisations)));
        });
  }

  private static Party numbered(String number, Organisations organisations) {
    var found = organisations.with(new RegistrationNumber(number)).orElseThrow();
    return new Party.OfOrganisation(found.id());
  }

  private void grant(String part, Role role, Party party) {
    var wanted = new Granting.Wanted(person(part), role, party, time.today(), Optional.empty());
    granting.grant(new SignedIn(person("administrator"), "administrator"), wanted);
  }

  private PersonId person(String part) {
    return people.withEmail(part + "@vezbaonica.example").orElseThrow();
  }
}
