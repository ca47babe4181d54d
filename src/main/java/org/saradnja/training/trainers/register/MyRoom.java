package org.saradnja.training.trainers.register;

import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerApplications.Own;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCalls;
import org.springframework.stereotype.Component;

/** Gathers what a person has as a trainer: applications, accreditations, sessions, fees. */
@Component
class MyRoom {

  static final String PATH = "/rad/predavac";

  private final PermanentList list;
  private final TrainerSheet sheet;
  private final Engaging engaging;
  private final TrainerApplications applications;
  private final TrainerCalls calls;
  private final LegalTime time;

  MyRoom(
      PermanentList list,
      TrainerSheet sheet,
      Engaging engaging,
      TrainerApplications applications,
      TrainerCalls calls,
      LegalTime time) {
    this.list = list;
    this.sheet = sheet;
    this.engaging = engaging;
    this.applications = applications;
    this.calls = calls;
    this.time = time;
  }

  MyRoomPage page(PersonId person, Texts t) {
    var trainer = list.of(person).map(Trainer::id);
    return new MyRoomPage(
        trainer.isPresent(),
        applications.of(person).stream().map(own -> applied(own, t)).toList(),
        open(person, t),
        trainer.map(id -> sheet.held(id, t)).orElse(List.of()),
        trainer.map(id -> sheet.engaged(id, engaging.of(id), t)).orElse(List.of()),
        trainer
            .map(_ -> engaging.fees().stream().map(fee -> TrainerWriting.line(fee, t)).toList())
            .orElse(List.of()));
  }

  private MyRoomPage.Applied applied(Own own, Texts t) {
    var call = calls.get(own.call());
    var state = state(own, call);
    return new MyRoomPage.Applied(
        PATH + "/prijave/" + own.id().value() + (own.number().isPresent() ? "/potvrda" : ""),
        call.content().title(),
        own.number().orElse(""),
        t.get("myTrainer.state." + state),
        state.equals("sent") ? "ok" : state.equals("draft") ? "run" : "off");
  }

  private static String state(Own own, TrainerCall call) {
    if (own.withdrawn()) {
      return "withdrawn";
    }
    if (call.isAnnulled()) {
      return "annulled";
    }
    return own.number().isPresent() ? "sent" : "draft";
  }

  /** Calls that are open and to which the person has not applied. */
  private List<MyRoomPage.Open> open(PersonId person, Texts t) {
    var now = time.now();
    var applied =
        applications.of(person).stream().filter(own -> !own.withdrawn()).map(Own::call).toList();
    return calls.all().stream()
        .filter(call -> call.isOpenAt(now) && !applied.contains(call.id()))
        .map(call ->
            new MyRoomPage.Open(
                "/obuke/pozivi/" + call.code(),
                call.content().title(),
                t.get("trainerCalls.state.open", t.shortDay(call.lastDay()))))
        .toList();
  }
}
