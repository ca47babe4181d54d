package org.saradnja.training.trainers.calling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.calling.Call.Published;
import org.springframework.context.ApplicationContext;

/** Calls for trainers published by the Academy's acts. */
public final class SomeTrainerCall {

  public static final String SUBJECT = "civilno-drustvo";

  private SomeTrainerCall() {}

  public static SignedIn academy(ApplicationContext application) {
    return Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }

  /** Open from now on for thirty days, asking for a diploma and three years of experience. */
  public static TrainerCall open(ApplicationContext application) {
    var calling = application.getBean(Calling.class);
    var academy = academy(application);
    var id = calling.begin(academy);
    calling.save(academy, id, form("30"), 0);
    return calling.publish(academy, id, 1);
  }

  /** The same call as if it had been published forty days earlier: nobody can wait so long. */
  public static TrainerCall closed(TrainerCall call, ApplicationContext application) {
    var calls = application.getBean(CallTable.class);
    var now = application.getBean(LegalTime.class).now();
    var earlier =
        new TrainerCall(
            call.id(),
            call.code(),
            call.content(),
            call.publishedAt().minus(Duration.ofDays(40)),
            LocalDate.ofInstant(
                now.minus(Duration.ofDays(2)), application.getBean(LegalTime.class).zone()),
            now.minus(Duration.ofDays(2)));
    var version = calls.get(call.id()).version();
    calls.update(new Versioned<>(new Published(earlier), version), form("30"), now);
    return earlier;
  }

  /** Annulled by the Academy's act, for a reason. */
  public static TrainerCall annulled(
      TrainerCall call, String reason, ApplicationContext application) {
    application.getBean(Annulling.class).annul(academy(application), call.id(), reason);
    return application.getBean(PublishedCalls.class).get(call.id());
  }

  public static CallForm form(String days) {
    return new CallForm(
        "Позив за вежбу",
        "Траже се предавачи.",
        List.of(SUBJECT, "javne-finansije"),
        "LECTURER",
        List.of("degree", "experience"),
        "3",
        List.of("diploma"),
        List.of("professional", "teaching", "course"),
        "60",
        days,
        "Наука Учимировић");
  }
}
