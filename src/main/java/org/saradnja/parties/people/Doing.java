package org.saradnja.parties.people;

import static org.saradnja.parties.people.Role.ACADEMY;
import static org.saradnja.parties.people.Role.ADMINISTRATOR;
import static org.saradnja.parties.people.Role.COMMISSION_MEMBER;
import static org.saradnja.parties.people.Role.COMMISSION_PRESIDENT;
import static org.saradnja.parties.people.Role.DECIDER;
import static org.saradnja.parties.people.Role.HUMAN_RESOURCES;
import static org.saradnja.parties.people.Role.NATIONAL_OFFICE;
import static org.saradnja.parties.people.Role.OFFICER;
import static org.saradnja.parties.people.Role.ORGANISER;
import static org.saradnja.parties.people.Role.REPRESENTATIVE;
import static org.saradnja.parties.people.Role.TRAINER;

import java.util.Set;

/** Everything that may be done to a thing of a party, with the roles that may do it. */
public enum Doing {
  KEEP_PLAN(OFFICER),
  DRAFT_CALL(OFFICER),
  PUBLISH_CALL(OFFICER),
  /** The head of the unit, or whom its act names for it. */
  APPROVE_CALL(DECIDER),
  /** Questions about a published call are answered for everybody. */
  ANSWER_QUESTION(OFFICER),
  FILL_APPLICATION(REPRESENTATIVE),
  SEND_APPLICATION(REPRESENTATIVE),
  CHECK_APPLICATION(OFFICER),
  APPOINT_COMMISSION(OFFICER),
  SCORE_APPLICATION(COMMISSION_MEMBER, COMMISSION_PRESIDENT),
  PUBLISH_LIST(OFFICER),
  /** Says where the unit can be reached. */
  KEEP_UNIT(OFFICER),
  KEEP_INSTITUTIONS(ADMINISTRATOR),
  OPEN_ACCOUNT(ADMINISTRATOR),
  GRANT_MANDATE(ADMINISTRATOR),
  /** The head of a unit invites its officers and staff contacts, a representative others. */
  INVITE(DECIDER, REPRESENTATIVE),
  PUBLISH_NEWS(NATIONAL_OFFICE),
  /** An officer records what the unit adopted, or whoever decides for it. */
  ADOPT_OWN_RULE(OFFICER, DECIDER),
  /** The calendar holds for all units; who runs the installation does not decide what it says. */
  KEEP_CALENDAR(NATIONAL_OFFICE),
  KEEP_PROGRAMMES(ACADEMY),
  ACCREDIT_TRAINERS(ACADEMY),
  PLAN_SERIES(ORGANISER),
  RUN_SESSION(ORGANISER),
  /** A trainer may do it in the trainings that the trainer leads. */
  KEEP_MATERIALS(ORGANISER),
  KEEP_ATTENDANCE(ORGANISER),
  ENROL_COLLEAGUES(HUMAN_RESOURCES),
  /** Who keeps the staff of a unit, runs its calls or decides in it knows who in it is trained. */
  SEE_CAPACITY(HUMAN_RESOURCES, OFFICER, DECIDER),
  SET_TRAINING_NEED(HUMAN_RESOURCES, DECIDER),
  WRITE_QUESTIONS(ACADEMY),
  RUN_EXAM(ORGANISER),
  RUN_EVALUATION(ORGANISER),
  OVERSEE_EVALUATION(ACADEMY),
  /** The contact of the unit passes on what the immediate superior says. */
  GIVE_OPINION(HUMAN_RESOURCES),
  ISSUE_CERTIFICATES(ACADEMY),
  /** Leads an exercise in the practice world; of a trainer, only where the trainer teaches. */
  RUN_EXERCISE(ORGANISER, TRAINER),
  /** Answers the objection that comes with an exercise. */
  ANSWER_EXERCISE(COMMISSION_PRESIDENT, COMMISSION_MEMBER),
  /** Who reports on trainings decides of which day. */
  FREEZE_FIGURES(NATIONAL_OFFICE, ACADEMY);

  private final Set<Role> roles;

  Doing(Role... roles) {
    this.roles = Set.of(roles);
  }

  public Set<Role> roles() {
    return roles;
  }
}
