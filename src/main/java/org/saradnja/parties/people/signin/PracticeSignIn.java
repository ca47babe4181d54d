package org.saradnja.parties.people.signin;

import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.signin.SignInPage.PracticeAccount;
import org.springframework.stereotype.Component;

/** The accounts that the sign-in page of the practice world offers, one for each role. */
@Component
@PracticeOnly
class PracticeSignIn {

  private static final String PASSWORD = "vezba-2026";

  List<PracticeAccount> accounts() {
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
        account("predavac", Role.TRAINER),
        account("polaznik", Role.PARTICIPANT),
        account("kadrovi", Role.HUMAN_RESOURCES),
        account("donator", Role.DONOR),
        account("revizor", Role.AUDITOR),
        account("administrator", Role.ADMINISTRATOR));
  }

  private static PracticeAccount account(String part, Role role) {
    return new PracticeAccount(part + "@vezbaonica.example", PASSWORD, role.textKey());
  }
}
