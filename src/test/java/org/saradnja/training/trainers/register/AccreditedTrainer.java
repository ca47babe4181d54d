package org.saradnja.training.trainers.register;

import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Accreditation.End;
import org.saradnja.training.trainers.register.Accreditation.Ground;
import org.springframework.context.ApplicationContext;

/** A trainer accredited in an area by the Academy's acts. */
public final class AccreditedTrainer {

  private AccreditedTrainer() {}

  public static TrainerId in(String subject, ApplicationContext application) {
    return in(subject, Optional.empty(), application);
  }

  public static TrainerId in(
      String subject, Optional<PersonId> person, ApplicationContext application) {
    var academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
    var listing = application.getBean(Listing.class);
    var name = Localised.ofCyrillic("Слушалица Говорић");
    var trainer = listing.enter(academy, name, person, false);
    var today = application.getBean(LegalTime.class).today();
    var ground = new Ground(today, "12/2027", "");
    listing.accredit(academy, trainer, new Listing.Wanted(subject, Capacity.LECTURER, ground));
    return trainer;
  }

  /** The conditions of all its accreditations failed today. */
  public static void ended(TrainerId trainer, ApplicationContext application) {
    var academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
    var today = application.getBean(LegalTime.class).today();
    application
        .getBean(AccreditationTable.class)
        .of(trainer)
        .forEach(found ->
            application
                .getBean(Listing.class)
                .end(
                    academy,
                    found.value().id(),
                    new End(today, "conditions-lost", "услови више нису испуњени")));
  }
}
