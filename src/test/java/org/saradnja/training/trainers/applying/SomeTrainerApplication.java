package org.saradnja.training.trainers.applying;

import java.time.Clock;
import java.util.List;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.Upload;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Documents;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.springframework.context.ApplicationContext;

/** Applications for accreditation, written and sent by the acts of those who apply. */
public final class SomeTrainerApplication {

  private SomeTrainerApplication() {}

  /** Whole, with its diploma, and not sent yet. */
  public static TrainerApplicationId written(
      TrainerCall call, SignedIn who, List<String> subjects, ApplicationContext application) {
    var filling = application.getBean(Filling.class);
    var id = filling.begin(who, call);
    filling.save(who, id, form(subjects), 0);
    var upload = new Upload("diploma.pdf", Documents.pdf("Диплома"));
    var file = (Examined.Sound) application.getBean(Files.class).examine(upload);
    filling.attach(who, id, "diploma", file);
    return id;
  }

  public static SentApplication sent(
      TrainerCall call, SignedIn who, List<String> subjects, ApplicationContext application) {
    var id = written(call, who, subjects, application);
    var draft = (Draft) application.getBean(Filling.class).read(who, id).value();
    var reviewed = application.getBean(Packing.class).content(draft).map(Packing::digest);
    var arrival = application.getBean(Clock.class).instant();
    return application.getBean(Sending.class).send(who, id, reviewed, arrival);
  }

  static ApplicationForm form(List<String> subjects) {
    return new ApplicationForm(
        subjects, "Факултет", "7", "Искуство", "Предавања", "Обука", "Радови", "da");
  }
}
