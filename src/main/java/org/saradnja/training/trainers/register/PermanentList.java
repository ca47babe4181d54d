package org.saradnja.training.trainers.register;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/** The permanent list as others read it. */
@Component
class PermanentList implements Trainers {

  private final TrainerTable trainers;
  private final AccreditationTable accreditations;

  PermanentList(TrainerTable trainers, AccreditationTable accreditations) {
    this.trainers = trainers;
    this.accreditations = accreditations;
  }

  @Override
  public Trainer get(TrainerId id) {
    return trainers.get(id);
  }

  @Override
  public Optional<Trainer> of(PersonId person) {
    return trainers.of(person);
  }

  @Override
  public boolean isAccredited(TrainerId trainer, String subject, LocalDate on) {
    return accreditations.of(trainer).stream()
        .map(AccreditationTable.Versioned::value)
        .anyMatch(held -> held.subject().equals(subject) && held.holdsOn(on));
  }

  @Override
  public List<Trainer> accredited(String subject, LocalDate on) {
    var holders =
        accreditations.inSubject(subject).stream()
            .filter(held -> held.holdsOn(on))
            .map(Accreditation::trainer)
            .collect(toSet());
    return inOrder().stream().filter(trainer -> holders.contains(trainer.id())).toList();
  }

  List<Trainer> inOrder() {
    return trainers.all().stream()
        .sorted(comparing(trainer -> trainer.name().cyrillic(), SerbianOrder.ORDER))
        .toList();
  }
}
