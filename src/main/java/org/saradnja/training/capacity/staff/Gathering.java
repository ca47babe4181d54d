package org.saradnja.training.capacity.staff;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.capacity.TrainingNeeds;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.Enrolments;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.springframework.stereotype.Component;

/** Brings together what several modules know of a unit's people. */
@Component
class Gathering {

  private final Enrolments enrolments;
  private final Certificates certificates;
  private final SessionPlans plans;
  private final Programmes programmes;
  private final People people;
  private final TrainingNeeds needs;

  Gathering(
      Enrolments enrolments,
      Certificates certificates,
      SessionPlans plans,
      Programmes programmes,
      People people,
      TrainingNeeds needs) {
    this.enrolments = enrolments;
    this.certificates = certificates;
    this.plans = plans;
    this.programmes = programmes;
    this.people = people;
    this.needs = needs;
  }

  Facts facts(UnitId unit, LocalDate today) {
    var asked = needs.of(unit, today);
    var holders = holders(unit);
    return new Facts(seats(unit), documents(unit, holders), holders, asked);
  }

  /** Of the unit's employees, and of those who now hold a role in it wherever they earned them. */
  private List<Held> documents(UnitId unit, List<Holder> holders) {
    return Stream.concat(
            certificates.of(unit).stream(),
            certificates.of(holders.stream().map(Holder::person).toList()).stream())
        .distinct()
        .toList();
  }

  private List<Seat> seats(UnitId unit) {
    var trainings = new HashMap<SessionId, SessionPlan>();
    var codes = new HashMap<ProgrammeId, String>();
    return enrolments.of(unit).stream()
        .map(enrolled -> {
          var plan = trainings.computeIfAbsent(enrolled.session(), plans::get);
          var session = plan.session();
          return new Seat(
              enrolled,
              codes.computeIfAbsent(session.programme(), this::code),
              session.code(),
              session.place(),
              plan.content().firstDay(),
              plan.content().lastDay(),
              session.isCancelled());
        })
        .toList();
  }

  private String code(ProgrammeId id) {
    return programmes.get(id).code().value();
  }

  /** Whoever acts for the unit today. */
  private List<Holder> holders(UnitId unit) {
    var roles = new LinkedHashMap<PersonId, List<Role>>();
    var party = new Party.OfUnit(unit);
    Arrays.stream(Role.values())
        .filter(role -> role.isHeldFor(party))
        .forEach(role ->
            people
                .holders(role, party)
                .forEach(held ->
                    roles.computeIfAbsent(held.person(), _ -> new ArrayList<>()).add(role)));
    var addressees = people.addressees(roles.keySet());
    return roles.entrySet().stream()
        .map(held -> {
          var addressee = requireNonNull(addressees.get(held.getKey()));
          return new Holder(held.getKey(), addressee.name(), addressee.email(), held.getValue());
        })
        .toList();
  }
}
