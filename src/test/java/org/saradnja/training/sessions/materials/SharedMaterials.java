package org.saradnja.training.sessions.materials;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.Upload;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.MaterialId;
import org.saradnja.training.sessions.materials.Material.Content;
import org.saradnja.training.trainers.register.AccreditedTrainer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A training with its organiser, one participant and a trainer who has an account. */
abstract class SharedMaterials extends AttendedTraining {

  @Autowired protected PuttingUp puttingUp;
  @Autowired protected MaterialTable materials;
  @Autowired private Files files;

  protected SignedIn trainer;

  @BeforeEach
  void aTrainerLeads() {
    trainer = Somebody.withoutMandates(application);
    rooms.lead(
        session.id(),
        AccreditedTrainer.in("civilno-drustvo", Optional.of(trainer.person()), application));
  }

  protected static Content content(String title, Shown shown, Audience audience) {
    return new Content(title, 1, shown, audience);
  }

  protected MaterialId put(SignedIn who, String title, Shown shown, Audience audience) {
    return puttingUp.putUp(who, code(), content(title, shown, audience), pdf());
  }

  protected String code() {
    return session.code().value();
  }

  protected String desk() {
    return "/rad/materijali/" + code();
  }

  protected Examined.Sound pdf() {
    var upload = new Upload("listovi.pdf", Documents.pdf("Листови " + UUID.randomUUID()));
    return switch (files.examine(upload)) {
      case Examined.Sound sound -> sound;
      case Examined.Flawed flawed -> throw new AssertionError(flawed.flaw().name());
    };
  }

  /**
   * @param fields names and values by turns
   */
  protected MvcTestResult send(
      SignedIn who, String path, String name, byte[] content, String... fields) {
    var request =
        web.post()
            .uri(path)
            .multipart()
            .file(new MockMultipartFile("file", name, "application/pdf", content))
            .with(Signed.as(who))
            .with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }
}
