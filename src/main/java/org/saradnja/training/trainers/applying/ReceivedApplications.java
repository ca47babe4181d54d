package org.saradnja.training.trainers.applying;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.applying.Application.Sent;
import org.saradnja.training.trainers.applying.Application.Withdrawn;
import org.springframework.stereotype.Component;

/** Applications as the other rooms of the register read them. */
@Component
class ReceivedApplications implements TrainerApplications {

  private final ApplicationTable applications;

  ReceivedApplications(ApplicationTable applications) {
    this.applications = applications;
  }

  @Override
  public List<SentApplication> of(TrainerCallId call) {
    return applications.sent(call).stream().map(Sent::received).toList();
  }

  @Override
  public SentApplication get(TrainerApplicationId id) {
    return switch (applications.get(id).value()) {
      case Draft _ -> throw new NoSuchThing("sent trainer application " + id.value());
      case Sent(var received) -> received;
      case Withdrawn(var received, _) -> received;
    };
  }

  @Override
  public List<Own> of(PersonId person) {
    return applications.of(person).stream().map(ReceivedApplications::own).toList();
  }

  private static Own own(Application application) {
    var head = application.head();
    return switch (application) {
      case Draft _ -> new Own(head.id(), head.call(), Optional.empty(), false);
      case Sent(var received) ->
          new Own(head.id(), head.call(), Optional.of(received.number()), false);
      case Withdrawn(var received, _) ->
          new Own(head.id(), head.call(), Optional.of(received.number()), true);
    };
  }
}
