package org.saradnja.parties.people.mandates;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.practice.Extra;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownClosed;
import org.saradnja.base.practice.TownNumber;
import org.saradnja.base.practice.TownScene;
import org.saradnja.base.practice.TownScenes;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts for a town of trainees: first the extras, at last the trainees as officers and members
 * of the commission. When the town is closed all of it ends.
 */
@Component
@PracticeOnly
class TownMandates implements TownScenes {

  private final Granting granting;
  private final Authorisation authorisation;
  private final People people;
  private final Organisations organisations;
  private final LegalTime time;

  TownMandates(
      Granting granting,
      Authorisation authorisation,
      People people,
      Organisations organisations,
      LegalTime time) {
    this.granting = granting;
    this.authorisation = authorisation;
    this.people = people;
    this.organisations = organisations;
    this.time = time;
  }

  @Override
  public List<TownScene> all() {
    return List.of(
        TownScene.of(60, "09:00", "mandates of the town", this::extras),
        TownScene.of(58, "10:00", "mandates of associations", this::representatives),
        TownScene.last("mandates of trainees", this::trainees));
  }

  private void extras(Town town) {
    grant(Extra.OFFICER.email(), Role.OFFICER, unit(town.slug()));
    grant(Extra.FIRST_MEMBER.email(), Role.COMMISSION_MEMBER, unit(town.slug()));
    grant(Extra.SECOND_MEMBER.email(), Role.COMMISSION_MEMBER, unit(town.slug()));
  }

  private void representatives(Town town) {
    associations(town.number())
        .forEach(party -> grant(Extra.APPLICANT.email(), Role.REPRESENTATIVE, party));
  }

  /** The first of two presides; both publish, since in an exercise everybody does everything. */
  private void trainees(Town town) {
    for (int at = 0; at < town.trainees().size(); at++) {
      var email = town.trainees().get(at).email();
      grant(email, Role.OFFICER, unit(town.slug()));
      grant(email, at == 0 ? Role.COMMISSION_PRESIDENT : Role.COMMISSION_MEMBER, unit(town.slug()));
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(TownClosed closed) {
    Stream.concat(Stream.of(unit(closed.unit())), associations(closed.number()))
        .forEach(party -> granting.endAll(party, closed.actor(), closed.at()));
  }

  private Stream<Party> associations(TownNumber town) {
    return IntStream.rangeClosed(1, Town.ASSOCIATIONS)
        .mapToObj(town::registration)
        .flatMap(number -> organisations.with(number).stream())
        .map(found -> new Party.OfOrganisation(found.id()));
  }

  private static Party unit(String slug) {
    return new Party.OfUnit(new UnitId(slug));
  }

  private void grant(String email, Role role, Party party) {
    var wanted = new Granting.Wanted(person(email), role, party, time.today(), Optional.empty());
    granting.grant(administrator(), wanted);
  }

  private PersonId person(String email) {
    return people.withEmail(email).orElseThrow();
  }

  private SignedIn administrator() {
    var person = authorisation.holders(Role.ADMINISTRATOR, Party.INSTALLATION).getFirst().person();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}
