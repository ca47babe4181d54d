package org.saradnja.training.exams.bank;

import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Who keeps the bank: whoever acts for the Academy. To others there is no bank. */
@Component
class Authors {

  private final Authorisation authorisation;

  Authors(Authorisation authorisation) {
    this.authorisation = authorisation;
  }

  Mandate require(SignedIn who) {
    return authorisation.mandates(who, Doing.WRITE_QUESTIONS).stream()
        .findFirst()
        .map(mandate -> authorisation.require(who, Doing.WRITE_QUESTIONS, mandate.party()))
        .orElseThrow(() -> new NoSuchThing("bank of questions"));
  }
}
