package org.saradnja.parties.people;

import java.util.Locale;

/** In what capacity a mandate lets somebody act, and for what kind of party. */
public enum Role {
  OFFICER(Party.OfUnit.class),
  COMMISSION_PRESIDENT(Party.OfUnit.class),
  COMMISSION_MEMBER(Party.OfUnit.class),
  DECIDER(Party.OfUnit.class),
  REPRESENTATIVE(Party.OfOrganisation.class),
  FINANCE(Party.OfUnit.class),
  NATIONAL_OFFICE(Party.OfInstitution.class),
  ACADEMY(Party.OfInstitution.class),
  ORGANISER(Party.OfInstitution.class),
  TRAINER(Party.OfInstitution.class),
  PARTICIPANT(Party.OfUnit.class),
  HUMAN_RESOURCES(Party.OfUnit.class),
  DONOR(Party.OfInstitution.class),
  AUDITOR(Party.OfInstitution.class),
  ADMINISTRATOR(Party.OfInstitution.class);

  private final Class<? extends Party> kind;

  Role(Class<? extends Party> kind) {
    this.kind = kind;
  }

  /** Nobody is the officer of an association, nor the representative of a municipality. */
  public boolean isHeldFor(Party party) {
    return kind.isInstance(party);
  }

  /** The key of the role's name in the texts. */
  public String textKey() {
    return "role." + name().toLowerCase(Locale.ROOT);
  }
}
