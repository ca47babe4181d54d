package org.saradnja.training.trainers.selecting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCommitteeAppointed;
import org.saradnja.training.trainers.TrainerStatementSigned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appointing a committee, and its members' statements on conflicts of interest. */
@Component
class Appointing {

  private final CommitteeTable committees;
  private final Rooms rooms;
  private final TrainerApplications applications;
  private final RuleBook rules;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Appointing(
      CommitteeTable committees,
      Rooms rooms,
      TrainerApplications applications,
      RuleBook rules,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.committees = committees;
    this.rooms = rooms;
    this.applications = applications;
    this.rules = rules;
    this.time = time;
    this.events = events;
  }

  /**
   * @param people the one who chairs first
   */
  @Transactional
  public void appoint(SignedIn who, TrainerCall call, List<PersonId> people) {
    var now = time.now();
    var actor = rooms.coordinator(who).actor();
    Rooms.mustStand(call);
    if (!committees.of(call.id()).isEmpty()) {
      throw new ActRefused(SelectingRefusal.APPOINTED_ALREADY);
    }
    var sizes = rules.on(RuleKey.TRAINER_COMMITTEE_SIZE, RuleBook.NO_UNIT, time.today()).list();
    if (!sizes.contains(Integer.toString(people.size()))) {
      throw new ActRefused(
          SelectingRefusal.WRONG_SIZE, Integer.toString(people.size()), String.join(", ", sizes));
    }
    if (applications.of(call.id()).stream().anyMatch(one -> people.contains(one.person()))) {
      throw new ActRefused(SelectingRefusal.IS_APPLICANT);
    }
    var seats =
        people.stream()
            .map(person ->
                new Member(
                    UUID.randomUUID(),
                    call.id(),
                    person,
                    person.equals(people.getFirst()),
                    Optional.empty(),
                    Set.of()))
            .toList();
    seats.forEach(seat -> committees.insert(seat, now));
    var content = CanonicalJson.of(seats.stream().map(Member::id).toList());
    events.publishEvent(new TrainerCommitteeAppointed(call.id(), now, actor, Digest.of(content)));
  }

  /**
   * @param conflicts with whose applicants the member states a conflict of interest
   */
  @Transactional
  public void sign(SignedIn who, TrainerCall call, Set<TrainerApplicationId> conflicts) {
    var now = time.now();
    rooms.mustBeClosed(call);
    var member = rooms.member(who, call);
    if (member.signedAt().isPresent()) {
      throw new ActRefused(SelectingRefusal.SIGNED_ALREADY);
    }
    conflicts.forEach(application -> rooms.application(call, application));
    committees.sign(member, conflicts, now);
    var content =
        CanonicalJson.of(conflicts.stream().map(one -> one.value().toString()).sorted().toList());
    events.publishEvent(
        new TrainerStatementSigned(call.id(), now, member.actor(), Digest.of(content)));
  }
}
