package org.saradnja.training.trainers.register;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.SubjectArea;
import org.saradnja.training.trainers.Engagements;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Accreditation.Capacity;
import org.saradnja.training.trainers.register.AccreditationTable.Versioned;
import org.saradnja.training.trainers.register.TrainerPage.Choices;
import org.saradnja.training.trainers.register.TrainerPage.Engaged;
import org.saradnja.training.trainers.register.TrainerPage.Held;
import org.springframework.stereotype.Component;

/** Puts trainers on the pages of the Academy. */
@Component
class TrainerWriting {

  static final String DESK = "/rad/predavaci";

  private final PermanentList list;
  private final AccreditationTable accreditations;
  private final FeeTable fees;
  private final ProgrammeEntries programmes;
  private final Engagements engagements;
  private final LegalTime time;

  TrainerWriting(
      PermanentList list,
      AccreditationTable accreditations,
      FeeTable fees,
      ProgrammeEntries programmes,
      Engagements engagements,
      LegalTime time) {
    this.list = list;
    this.accreditations = accreditations;
    this.fees = fees;
    this.programmes = programmes;
    this.engagements = engagements;
    this.time = time;
  }

  List<SubjectArea> subjects() {
    return programmes.subjects();
  }

  TrainersPage trainers(TrainerForm form, FeeForm fee, Map<String, String> errors, Texts t) {
    var held = accreditations.all();
    return new TrainersPage(
        list.inOrder().stream().map(trainer -> line(trainer, held, t)).toList(),
        form,
        fees.all().stream().map(one -> line(one, t)).toList(),
        fee,
        options("trainers.work.", t, Fee.Work.values()),
        errors);
  }

  TrainerPage trainer(
      TrainerId id, AccreditationForm form, EndForm end, Map<String, String> errors, Texts t) {
    var trainer = list.get(id);
    var held = accreditations.of(id).stream().map(Versioned::value).toList();
    return new TrainerPage(
        DESK + "/" + id.value(),
        t.name(trainer.name()),
        t.get(trainer.person().isPresent() ? "trainers.hasAccount" : "trainers.noAccount"),
        held.stream().map(one -> held(one, t)).toList(),
        form,
        end,
        engaged(id, t),
        new Choices(names(t), options("trainers.capacity.", t, Capacity.values()), open(held, t)),
        errors);
  }

  private TrainersPage.Line line(Trainer trainer, List<Accreditation> all, Texts t) {
    var today = time.today();
    var names = names(t);
    var subjects =
        all.stream()
            .filter(one -> one.trainer().equals(trainer.id()) && one.holdsOn(today))
            .map(one -> names.getOrDefault(one.subject(), one.subject()))
            .distinct()
            .collect(joining(", "));
    boolean none = subjects.isEmpty();
    return new TrainersPage.Line(
        DESK + "/" + trainer.id().value(),
        t.name(trainer.name()),
        subjects,
        t.get(none ? "trainers.state.none" : "trainers.state.accredited"),
        none ? "off" : "ok");
  }

  private static TrainersPage.FeeLine line(Fee fee, Texts t) {
    return new TrainersPage.FeeLine(
        t.get("trainers.work." + fee.work()),
        t.exactAmount(fee.perHour()),
        t.shortDay(fee.from()),
        fee.basis());
  }

  private Held held(Accreditation one, Texts t) {
    var ground = one.ground();
    return new Held(
        names(t).getOrDefault(one.subject(), one.subject()),
        t.get("trainers.capacity." + one.capacity()),
        ground.decision().isBlank()
            ? t.get("trainers.ground.source", t.shortDay(ground.from()), ground.source())
            : t.get("trainers.ground.decision", ground.decision(), t.shortDay(ground.from())),
        one.end()
            .map(end -> t.get("trainers.state.ended", t.shortDay(end.on()), end.reason()))
            .orElseGet(() -> t.get("trainers.state.holds")),
        one.end().isPresent() ? "off" : "ok");
  }

  private List<Engaged> engaged(TrainerId id, Texts t) {
    return engagements.of(id).stream()
        .map(one ->
            new Engaged(
                "/obuke/" + one.code(),
                one.title(),
                t.name(Localised.ofCyrillic(one.place())),
                t.shortDay(one.from()),
                t.count("programmes.hours", one.hours())))
        .toList();
  }

  private Map<String, String> open(List<Accreditation> held, Texts t) {
    var names = names(t);
    var open = new LinkedHashMap<String, String>();
    held.stream()
        .filter(one -> one.end().isEmpty())
        .forEach(one ->
            open.put(
                one.id().value().toString(), names.getOrDefault(one.subject(), one.subject())));
    return open;
  }

  private Map<String, String> names(Texts t) {
    var names = new LinkedHashMap<String, String>();
    subjects()
        .forEach(
            area -> names.put(area.code(), t.face().isEnglish() ? area.english() : area.serbian()));
    return names;
  }

  private static Map<String, String> options(String key, Texts t, Enum<?>... values) {
    var options = new LinkedHashMap<String, String>();
    Arrays.stream(values).forEach(value -> options.put(value.name(), t.get(key + value.name())));
    return options;
  }
}
