package org.saradnja.parties.people.signin;

import java.util.List;
import org.saradnja.base.practice.Cast;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.parties.people.Role;
import org.springframework.stereotype.Component;

/** The accounts that the practice world offers, one or two for each role. */
@Component
@PracticeOnly
class PracticeSignIn implements Cast {

  private static final String PASSWORD = "vezba-2026";

  @Override
  public List<Member> all() {
    return List.of(
        account("sluzbenik", Role.OFFICER),
        account("predsednik-komisije", Role.COMMISSION_PRESIDENT),
        account("clan1", Role.COMMISSION_MEMBER),
        account("clan2", Role.COMMISSION_MEMBER),
        account("odlucilac", Role.DECIDER),
        account("udruzenje", Role.REPRESENTATIVE),
        account("udruzenje2", Role.REPRESENTATIVE),
        account("finansije", Role.FINANCE),
        account("kancelarija", Role.NATIONAL_OFFICE),
        account("akademija", Role.ACADEMY),
        account("organizator", Role.ORGANISER),
        account("ministarstvo", Role.OFFICER),
        account("organizator2", Role.ORGANISER),
        account("predavac", Role.TRAINER),
        account("polaznik", Role.PARTICIPANT),
        account("kadrovi", Role.HUMAN_RESOURCES),
        account("donator", Role.DONOR),
        account("revizor", Role.AUDITOR),
        account("administrator", Role.ADMINISTRATOR));
  }

  private static Member account(String part, Role role) {
    return new Member(part + "@vezbaonica.example", PASSWORD, role.textKey());
  }
}
