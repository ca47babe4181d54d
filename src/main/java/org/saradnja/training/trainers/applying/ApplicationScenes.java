package org.saradnja.training.trainers.applying;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.Upload;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCalls;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Invented applicants apply to the practice calls for trainers. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class ApplicationScenes {

  private final Filling filling;
  private final Sending sending;
  private final Packing packing;
  private final Files files;
  private final TrainerCalls calls;
  private final People people;

  ApplicationScenes(
      Filling filling,
      Sending sending,
      Packing packing,
      Files files,
      TrainerCalls calls,
      People people) {
    this.filling = filling;
    this.sending = sending;
    this.packing = packing;
    this.files = files;
    this.calls = calls;
    this.people = people;
  }

  @Bean
  Scene appliedToTheFirstTrainerCall(Clock clock) {
    return Scene.of(
        "2026-11-23T11:00:00",
        "2026-11-23 applied to the first call for trainers",
        () -> {
          send("zastupnik08", "pred-2026-01", List.of("civilno-drustvo"), "9", clock);
          send("zastupnik09", "pred-2026-01", List.of("civilno-drustvo"), "2", clock);
          var regretted =
              send("zastupnik10", "pred-2026-01", List.of("civilno-drustvo"), "6", clock);
          sending.withdraw(signedIn("zastupnik10"), regretted);
        });
  }

  /** Two days later the call is annulled. */
  @Bean
  Scene appliedToTheMistakenTrainerCall(Clock clock) {
    return Scene.of(
        "2026-11-18T11:00:00",
        "2026-11-18 applied to the mistaken call for trainers",
        () -> send("zastupnik11", "pred-2026-02", List.of("opsti-akti"), "4", clock));
  }

  @Bean
  Scene appliedToTheSecondTrainerCall(Clock clock) {
    return Scene.of(
        "2027-03-22T11:00:00",
        "2027-03-22 applied to the second call for trainers",
        () -> {
          send("predavac", "pred-2027-01", List.of("javne-finansije"), "8", clock);
          send("zastupnik11", "pred-2027-01", List.of("javne-finansije", "opsti-akti"), "7", clock);
        });
  }

  @Bean
  Scene appliedToTheThirdTrainerCall(Clock clock) {
    return Scene.of(
        "2027-04-16T11:00:00",
        "2027-04-16 applied to the third call for trainers",
        () -> {
          send("zastupnik07", "pred-2027-02", List.of("digitalne-vestine"), "4", clock);
          var polaznik = signedIn("polaznik");
          var id = filling.begin(polaznik, calls.find("pred-2027-02").orElseThrow());
          filling.save(polaznik, id, answers(List.of("etika-i-integritet"), "", ""), 0);
        });
  }

  private TrainerApplicationId send(
      String part, String call, List<String> subjects, String years, Clock clock) {
    var who = signedIn(part);
    var id = filling.begin(who, calls.find(call).orElseThrow());
    filling.save(who, id, answers(subjects, years, ApplicationForm.GIVEN), 0);
    attach(who, id);
    var draft = (Draft) filling.read(who, id).value();
    sending.send(who, id, packing.content(draft).map(Packing::digest), clock.instant());
    return id;
  }

  private static ApplicationForm answers(List<String> subjects, String years, String statement) {
    return new ApplicationForm(
        subjects,
        "Измишљени факултет, вежбовне студије, 2010.",
        years,
        "Вежбовно искуство: послови у области, у измишљеној општини, без прекида.",
        "Вежбовне обуке и радионице за колеге, по неколико годишње.",
        "Вежбовна обука за предаваче.",
        "Измишљени приручник за вежбу.",
        statement);
  }

  private void attach(SignedIn who, TrainerApplicationId id) {
    if (files.examine(new Upload("diploma-za-vezbu.pdf", emptyPage()))
        instanceof Examined.Sound sound) {
      filling.attach(who, id, "diploma", sound);
    }
  }

  private static byte[] emptyPage() {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("Written into memory", impossible);
    }
  }

  private SignedIn signedIn(String part) {
    var person = people.withEmail(part + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}
