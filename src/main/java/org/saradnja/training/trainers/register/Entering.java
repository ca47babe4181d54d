package org.saradnja.training.trainers.register;

import java.time.LocalDate;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerCalls;
import org.saradnja.training.trainers.TrainerSelectionDecided;
import org.saradnja.training.trainers.TrainerSelections;
import org.saradnja.training.trainers.register.Accreditation.Ground;
import org.saradnja.training.trainers.register.Listing.Admitted;
import org.saradnja.training.trainers.register.Listing.Wanted;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters in the permanent list whom a decision accredits, inside the decision's transaction. */
@Component
class Entering {

  private final Listing listing;
  private final TrainerSelections selections;
  private final TrainerApplications applications;
  private final TrainerCalls calls;
  private final LegalTime time;
  private final boolean practice;

  Entering(
      Listing listing,
      TrainerSelections selections,
      TrainerApplications applications,
      TrainerCalls calls,
      LegalTime time,
      @Value("${saradnja.practice}") boolean practice) {
    this.listing = listing;
    this.selections = selections;
    this.applications = applications;
    this.calls = calls;
    this.time = time;
    this.practice = practice;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(TrainerSelectionDecided decided) {
    var selection = selections.of(decided.call()).orElseThrow();
    var capacity = calls.get(decided.call()).content().capacity();
    var day = LocalDate.ofInstant(decided.at(), time.zone());
    var ground = new Ground(day, selection.number(), "");
    selection
        .accredited()
        .forEach(outcome -> {
          var sent = applications.get(outcome.application());
          listing.admit(
              new Admitted(sent.person(), sent.content().name(), practice),
              new Wanted(outcome.subject(), capacity, ground),
              decided.at(),
              decided.actor());
        });
  }
}
