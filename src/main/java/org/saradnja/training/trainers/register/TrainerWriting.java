package org.saradnja.training.trainers.register;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.Trainer;
import org.springframework.stereotype.Component;

/** Puts the permanent list on the Academy's desk. */
@Component
class TrainerWriting {

  static final String DESK = "/rad/predavaci";

  private final PermanentList list;
  private final AccreditationTable accreditations;
  private final FeeTable fees;
  private final Areas areas;
  private final LegalTime time;

  TrainerWriting(
      PermanentList list,
      AccreditationTable accreditations,
      FeeTable fees,
      Areas areas,
      LegalTime time) {
    this.list = list;
    this.accreditations = accreditations;
    this.fees = fees;
    this.areas = areas;
    this.time = time;
  }

  TrainersPage trainers(TrainerForm form, FeeForm fee, Map<String, String> errors, Texts t) {
    var held = accreditations.all();
    return new TrainersPage(
        list.inOrder().stream().map(trainer -> line(trainer, held, t)).toList(),
        form,
        fees.all().stream().map(one -> line(one, t)).toList(),
        fee,
        Areas.options("trainers.work.", t, Fee.Work.values()),
        errors);
  }

  private TrainersPage.Line line(Trainer trainer, List<Accreditation> all, Texts t) {
    var today = time.today();
    var names = areas.names(t);
    var own = all.stream().filter(one -> one.trainer().equals(trainer.id())).toList();
    var subjects =
        own.stream()
            .filter(one -> one.holdsOn(today))
            .map(one -> names.getOrDefault(one.subject(), one.subject()))
            .distinct()
            .collect(joining(", "));
    var state =
        !subjects.isEmpty()
            ? "accredited"
            : own.stream().anyMatch(one -> one.running().isPresent()) ? "suspended" : "none";
    return new TrainersPage.Line(
        DESK + "/" + trainer.id().value(),
        t.name(trainer.name()),
        subjects,
        t.get("trainers.state." + state),
        subjects.isEmpty() ? "off" : "ok");
  }

  static TrainersPage.FeeLine line(Fee fee, Texts t) {
    return new TrainersPage.FeeLine(
        t.get("trainers.work." + fee.work()),
        t.exactAmount(fee.perHour()),
        t.shortDay(fee.from()),
        fee.basis());
  }
}
