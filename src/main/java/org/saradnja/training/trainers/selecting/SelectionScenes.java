package org.saradnja.training.trainers.selecting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.Criterion;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCalls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Committees of the practice world: one has decided, another is at work. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class SelectionScenes {

  private static final List<String> MEMBERS = List.of("organizator", "kancelarija", "kadrovi");

  private final CommitteeActs acts;
  private final TrainerCalls calls;
  private final TrainerApplications applications;
  private final CallLists lists;
  private final People people;

  SelectionScenes(
      CommitteeActs acts,
      TrainerCalls calls,
      TrainerApplications applications,
      CallLists lists,
      People people) {
    this.acts = acts;
    this.calls = calls;
    this.applications = applications;
    this.lists = lists;
    this.people = people;
  }

  @Bean
  Scene firstTrainersSelected() {
    return Scene.of(
        "2026-12-14T10:00:00",
        "2026-12-14 first trainers selected",
        () -> {
          var call = calls.find("pred-2026-01").orElseThrow();
          appoint(call);
          MEMBERS.forEach(member -> acts.appointing().sign(signedIn(member), call, Set.of()));
          applications.of(call.id()).forEach(sent -> find(call, sent));
          MEMBERS.forEach(member ->
              applications.of(call.id()).stream()
                  .filter(sent -> isExperienced(call, sent))
                  .forEach(sent -> mark(member, call, sent)));
          acts.deciding().decide(signedIn("akademija"), call, "1/2026 (вежба)");
        });
  }

  /** The third member has not signed, and one has not judged yet. */
  @Bean
  Scene secondTrainerCommitteeAtWork() {
    return Scene.of(
        "2027-04-08T10:00:00",
        "2027-04-08 committee for trainers at work",
        () -> {
          var call = calls.find("pred-2027-01").orElseThrow();
          appoint(call);
          Stream.of("organizator", "kancelarija")
              .forEach(member -> acts.appointing().sign(signedIn(member), call, Set.of()));
          var received = applications.of(call.id());
          received.forEach(sent -> find(call, sent));
          mark("organizator", call, received.getFirst());
        });
  }

  private void appoint(TrainerCall call) {
    var seats = MEMBERS.stream().map(this::signedIn).map(SignedIn::person).toList();
    acts.appointing().appoint(signedIn("akademija"), call, seats);
  }

  private void find(TrainerCall call, SentApplication sent) {
    var found =
        call.content().conditions().stream()
            .map(code -> {
              boolean met = !code.equals("experience") || isExperienced(call, sent);
              var note = met ? "" : "Потврда о искуству покрива краћи период од траженог.";
              return new Evaluating.Found(code, met, note);
            })
            .toList();
    acts.evaluating().find(signedIn("organizator"), call, sent.id(), found);
  }

  private static boolean isExperienced(TrainerCall call, SentApplication sent) {
    return sent.content().years() >= call.content().years();
  }

  private void mark(String member, TrainerCall call, SentApplication sent) {
    int strictness = MEMBERS.indexOf(member);
    var given =
        sent.content().subjects().stream()
            .flatMap(subject ->
                lists.criteriaOf(call).stream()
                    .map(criterion ->
                        new Evaluating.Given(
                            subject, criterion.code(), points(criterion, strictness))))
            .toList();
    acts.evaluating().mark(signedIn(member), call, sent.id(), given);
  }

  private static int points(Criterion criterion, int strictness) {
    return criterion.scored() ? criterion.most() * 8 / 10 - strictness : 1;
  }

  private SignedIn signedIn(String part) {
    var person = people.withEmail(part + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}
