package org.saradnja.training.exams.bank;

import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.Somebody;
import org.springframework.context.ApplicationContext;

/** A bank for tests of what draws from it. */
public final class SomeBank {

  private SomeBank() {}

  /** The Academy takes the platform's own questions over; who is second finds them there. */
  public static void fill(ApplicationContext application) {
    var academy = new Party.OfInstitution("akademija");
    var author = Somebody.holding(Role.ACADEMY, academy, application);
    application.getBean(Importing.class).take(author, OwnQuestions.all(), true);
  }
}
