package org.saradnja.training.trainers.register;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.Engagements;
import org.saradnja.training.trainers.Engagements.Engagement;
import org.saradnja.training.trainers.Trainer;
import org.springframework.stereotype.Component;

/**
 * Trainings ahead whose trainer was accredited when assigned and is not any more: an accreditation
 * that ended or rests is found on the Academy's desk before the day of the training.
 */
@Component
class LackingDesk implements Desk {

  private final PermanentList list;
  private final AccreditationTable accreditations;
  private final Engagements engagements;
  private final Authorisation authorisation;
  private final LegalTime time;

  LackingDesk(
      PermanentList list,
      AccreditationTable accreditations,
      Engagements engagements,
      Authorisation authorisation,
      LegalTime time) {
    this.list = list;
    this.accreditations = accreditations;
    this.engagements = engagements;
    this.authorisation = authorisation;
    this.time = time;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    boolean accredits = !authorisation.mandates(who, Doing.ACCREDIT_TRAINERS).isEmpty();
    return accredits ? lacking(t) : List.of();
  }

  private List<Item> lacking(Texts t) {
    var today = time.today();
    var inDoubt =
        accreditations.all().stream()
            .filter(one -> one.end().isPresent() || one.running().isPresent())
            .map(Accreditation::trainer)
            .collect(toSet());
    return list.inOrder().stream()
        .filter(trainer -> inDoubt.contains(trainer.id()))
        .flatMap(trainer -> items(trainer, today, t))
        .toList();
  }

  private Stream<Item> items(Trainer trainer, LocalDate today, Texts t) {
    return engagements.of(trainer.id()).stream()
        .filter(training -> !training.until().isBefore(today))
        .filter(training -> isLacking(trainer, training))
        .map(training ->
            new Item(
                t.within(training.title()),
                t.name(trainer.name()),
                TrainerWriting.DESK + "/" + trainer.id().value(),
                Optional.of(training.from()),
                t.get("trainers.lacking"),
                "late"));
  }

  private boolean isLacking(Trainer trainer, Engagement training) {
    return training
        .from()
        .datesUntil(training.until().plusDays(1))
        .anyMatch(day -> !list.isAccredited(trainer.id(), training.subject(), day));
  }
}
