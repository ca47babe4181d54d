package org.saradnja.training.capacity.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.certificates.DocumentKind;
import org.springframework.stereotype.Component;

/**
 * In the practice world the Academy recommends the training to those who run calls and sit in
 * commissions, and Вежбаоница asks it of its finance officer as well.
 */
@Component
@PracticeOnly
class NeedScenes implements Scenes {

  private static final UnitId UNIT = new UnitId("vezbaonica");
  private static final String PROGRAMME = "saradnja-sa-ocd";

  private final Setting setting;
  private final People people;

  NeedScenes(Setting setting, People people) {
    this.setting = setting;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of("2027-01-12T09:00:00", "2027-01-12 needs of training set", this::forAll),
        Scene.of("2027-01-13T09:00:00", "2027-01-13 a unit's own need set", this::forTheUnit));
  }

  private void forAll() {
    var from = LocalDate.of(2027, 1, 15);
    var provision = new Provision("препорука Академије, измишљена за вежбу", "", false);
    List.of(Role.OFFICER, Role.COMMISSION_PRESIDENT, Role.COMMISSION_MEMBER)
        .forEach(role -> set("akademija", Optional.empty(), role, from, provision));
  }

  private void forTheUnit() {
    var from = LocalDate.of(2027, 2, 1);
    var provision = new Provision("вежбовно решење о стручном усавршавању", "2", true);
    set("odlucilac", Optional.of(UNIT), Role.FINANCE, from, provision);
  }

  private void set(
      String part, Optional<UnitId> unit, Role role, LocalDate from, Provision provision) {
    var person = people.withEmail(part + "@vezbaonica.example").orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    var kind = role == Role.FINANCE ? DocumentKind.CONFIRMATION : DocumentKind.CERTIFICATE;
    setting.set(who, new TrainingNeed(0, unit, role, PROGRAMME, kind, true, from, provision));
  }
}
