package org.saradnja.training.trainers.register;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.AccreditationId;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.Requirement;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.AccreditationTable.Versioned;
import org.saradnja.training.trainers.register.Engaging.Work;
import org.saradnja.training.trainers.register.TrainerPage.Choices;
import org.saradnja.training.trainers.register.TrainerPage.Engaged;
import org.saradnja.training.trainers.register.TrainerPage.Forms;
import org.saradnja.training.trainers.register.TrainerPage.Held;
import org.springframework.stereotype.Component;

/** Puts one trainer on the Academy's page, and in the trainer's own room. */
@Component
class TrainerSheet {

  private final PermanentList list;
  private final AccreditationTable accreditations;
  private final ReasonTable reasons;
  private final Engaging engaging;
  private final Areas areas;

  TrainerSheet(
      PermanentList list,
      AccreditationTable accreditations,
      ReasonTable reasons,
      Engaging engaging,
      Areas areas) {
    this.list = list;
    this.accreditations = accreditations;
    this.reasons = reasons;
    this.engaging = engaging;
    this.areas = areas;
  }

  TrainerPage trainer(TrainerId id, Forms forms, Map<String, String> errors, Texts t) {
    var trainer = list.get(id);
    var works = engaging.of(id);
    return new TrainerPage(
        TrainerWriting.DESK + "/" + id.value(),
        t.name(trainer.name()),
        t.get(trainer.person().isPresent() ? "trainers.hasAccount" : "trainers.noAccount"),
        held(id, t),
        forms,
        engaged(id, works, t),
        choices(id, works, t),
        errors);
  }

  List<Held> held(TrainerId id, Texts t) {
    var names = areas.names(t);
    return values(id).stream().map(one -> held(one, names, t)).toList();
  }

  private Held held(Accreditation one, Map<String, String> names, Texts t) {
    var ground = one.ground();
    boolean holds = one.end().isEmpty() && one.running().isEmpty();
    return new Held(
        names.getOrDefault(one.subject(), one.subject()),
        t.get("trainers.capacity." + one.capacity()),
        ground.decision().isBlank()
            ? t.get("trainers.ground.source", t.shortDay(ground.from()), t.within(ground.source()))
            : t.get(
                "trainers.ground.decision", t.within(ground.decision()), t.shortDay(ground.from())),
        state(one, t),
        holds ? "ok" : one.end().isPresent() ? "off" : "soon",
        history(one, t));
  }

  private String state(Accreditation one, Texts t) {
    return one.end()
        .map(end ->
            t.get(
                "trainers.state.ended",
                t.shortDay(end.on()),
                reason(reasons.ofEnd(), end.code(), t) + ", " + end.reason()))
        .or(() ->
            one.running()
                .map(rest ->
                    t.get(
                        "trainers.state.suspendedFrom",
                        t.shortDay(rest.from()),
                        reason(reasons.ofSuspension(), rest.code(), t))))
        .orElseGet(() -> t.get("trainers.state.holds"));
  }

  private static List<String> history(Accreditation one, Texts t) {
    return one.suspensions().stream()
        .flatMap(rest ->
            rest.until().stream()
                .map(until ->
                    t.get(
                        "trainers.history",
                        t.shortDay(rest.from()),
                        t.shortDay(until),
                        rest.lifted())))
        .toList();
  }

  private static String reason(List<Requirement> reasons, String code, Texts t) {
    return reasons.stream()
        .filter(one -> one.code().equals(code))
        .map(one -> one.text(t))
        .findFirst()
        .orElse(code);
  }

  List<Engaged> engaged(TrainerId id, List<Work> works, Texts t) {
    return works.stream().map(work -> engaged(id, work, t)).toList();
  }

  private Engaged engaged(TrainerId id, Work work, Texts t) {
    var training = work.training();
    boolean lacking =
        !work.held()
            && training
                .from()
                .datesUntil(training.until().plusDays(1))
                .anyMatch(day -> !list.isAccredited(id, training.subject(), day));
    return new Engaged(
        "/obuke/" + training.code(),
        training.title(),
        t.name(Localised.ofCyrillic(training.place())),
        t.shortDay(training.from()),
        hours(work, t),
        fee(work, t),
        lacking ? t.get("trainers.lacking") : "");
  }

  static String hours(Work work, Texts t) {
    var hours = t.count("programmes.hours", work.hours().sum());
    return t.get(
        work.hours().confirmed() ? "trainers.hours.confirmed" : "trainers.hours.foreseen", hours);
  }

  static String fee(Work work, Texts t) {
    return work.worth().missing().isEmpty()
        ? t.get("trainers.fee.sum", t.exactAmount(work.worth().sum()))
        : t.get("trainers.fee.missing");
  }

  private Choices choices(TrainerId id, List<Work> works, Texts t) {
    var open = new ArrayList<Accreditation>(values(id));
    open.removeIf(one -> one.end().isPresent());
    var trainings = new LinkedHashMap<String, String>();
    works.stream()
        .filter(Work::held)
        .forEach(work ->
            trainings.put(
                work.training().code(),
                t.name(Localised.ofCyrillic(work.training().place()))
                    + ", "
                    + t.shortDay(work.training().from())));
    return new Choices(
        areas.names(t),
        Areas.options("trainers.capacity.", t, Capacity.values()),
        named(open, _ -> true, t),
        named(open, one -> one.running().isEmpty(), t),
        named(open, one -> one.running().isPresent(), t),
        options(reasons.ofEnd(), t),
        options(reasons.ofSuspension(), t),
        trainings);
  }

  private static Map<String, String> options(List<Requirement> reasons, Texts t) {
    return reasons.stream()
        .collect(toMap(Requirement::code, one -> one.text(t), (one, _) -> one, LinkedHashMap::new));
  }

  private Map<String, String> named(
      List<Accreditation> all, Predicate<Accreditation> which, Texts t) {
    var names = areas.names(t);
    var named = new LinkedHashMap<String, String>();
    all.stream()
        .filter(which)
        .forEach(one ->
            named.put(
                one.id().value().toString(),
                names.getOrDefault(one.subject(), one.subject())
                    + ", "
                    + t.get("trainers.capacity." + one.capacity())));
    return named;
  }

  /** One of the trainer's own; an accreditation of somebody else is not there. */
  AccreditationId accreditation(TrainerId id, String typed) {
    return values(id).stream()
        .map(Accreditation::id)
        .filter(one -> one.value().toString().equals(typed))
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("accreditation " + typed));
  }

  List<Requirement> endReasons() {
    return reasons.ofEnd();
  }

  List<Requirement> restReasons() {
    return reasons.ofSuspension();
  }

  private List<Accreditation> values(TrainerId id) {
    return accreditations.of(id).stream().map(Versioned::value).toList();
  }
}
