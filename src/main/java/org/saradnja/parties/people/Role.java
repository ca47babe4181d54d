package org.saradnja.parties.people;

/** In what capacity a mandate lets somebody act. */
public enum Role {
  OFFICER,
  COMMISSION_PRESIDENT,
  COMMISSION_MEMBER,
  DECIDER,
  REPRESENTATIVE,
  FINANCE,
  NATIONAL_OFFICE,
  ACADEMY,
  ORGANISER,
  TRAINER,
  PARTICIPANT,
  HUMAN_RESOURCES,
  DONOR,
  AUDITOR,
  ADMINISTRATOR
}
