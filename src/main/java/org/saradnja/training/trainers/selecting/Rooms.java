package org.saradnja.training.trainers.selecting;

import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerCall;
import org.springframework.stereotype.Component;

/**
 * Who may see applications for accreditation: the Academy's coordinator and, once the call is
 * closed and their statement signed, the members of its committee. For others there are none.
 */
@Component
class Rooms {

  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final CommitteeTable committees;
  private final TrainerApplications applications;
  private final Authorisation authorisation;
  private final LegalTime time;

  Rooms(
      CommitteeTable committees,
      TrainerApplications applications,
      Authorisation authorisation,
      LegalTime time) {
    this.committees = committees;
    this.applications = applications;
    this.authorisation = authorisation;
    this.time = time;
  }

  Mandate coordinator(SignedIn who) {
    return authorisation.require(who, Doing.ACCREDIT_TRAINERS, ACADEMY);
  }

  Member member(SignedIn who, TrainerCall call) {
    return committees
        .find(call.id(), who.person())
        .orElseThrow(() -> new NoSuchThing("seat in the committee of " + call.code()));
  }

  /** The seat of somebody who may read the application and judge it. */
  Member judge(SignedIn who, TrainerCall call, TrainerApplicationId application) {
    mustBeClosed(call);
    var member = member(who, call);
    if (member.signedAt().isEmpty()) {
      throw new ActRefused(SelectingRefusal.NOT_SIGNED);
    }
    if (!member.judges(application)) {
      throw new ActRefused(SelectingRefusal.IN_CONFLICT);
    }
    return member;
  }

  boolean isOpen(TrainerCall call) {
    return call.isOpenAt(time.now());
  }

  /** By a call that was annulled nobody is selected, and nobody reads who applied. */
  static void mustStand(TrainerCall call) {
    call.annulment()
        .ifPresent(made -> {
          throw new ActRefused(SelectingRefusal.ANNULLED, made.at());
        });
  }

  /** Until the last moment nobody knows who applied. */
  void mustBeClosed(TrainerCall call) {
    mustStand(call);
    if (isOpen(call)) {
      throw new ActRefused(SelectingRefusal.STILL_OPEN, call.closesAt());
    }
  }

  /** None while the call is open, and none when it was annulled. */
  List<SentApplication> received(TrainerCall call) {
    return isOpen(call) || call.isAnnulled() ? List.of() : applications.of(call.id());
  }

  /** Of the call, and neither withdrawn nor of another one. */
  SentApplication application(TrainerCall call, TrainerApplicationId id) {
    var found = applications.get(id);
    if (!found.call().equals(call.id()) || found.withdrawn()) {
      throw new NoSuchThing("trainer application " + id.value() + " to " + call.code());
    }
    return found;
  }
}
