package org.saradnja.training.exams.bank;

import java.util.UUID;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Task;
import org.springframework.context.ApplicationContext;

/** A bank for tests of what draws from it. */
public final class SomeBank {

  private SomeBank() {}

  /** The Academy takes the platform's own questions over; who is second finds them there. */
  public static void fill(ApplicationContext application) {
    application.getBean(Importing.class).take(author(application), OwnQuestions.all(), true);
  }

  /** Another question, a draft that no test draws. */
  public static QuestionVersion question(ApplicationContext application, String stem) {
    var text =
        new QuestionText(
            "М7",
            Difficulty.EASY,
            Basis.PROVISION,
            new Task.TrueFalse(stem, true),
            "Уредба 16/2018, чл. 8",
            "");
    var id =
        application
            .getBean(Writing.class)
            .write(author(application), "Т-" + UUID.randomUUID(), text);
    return new QuestionVersion(id, 1);
  }

  static SignedIn author(ApplicationContext application) {
    return Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }
}
