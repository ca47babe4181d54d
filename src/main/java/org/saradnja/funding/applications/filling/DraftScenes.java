package org.saradnja.funding.applications.filling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.PracticeApplication;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.DocumentSlot;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.Upload;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Organisations;
import org.springframework.stereotype.Component;

/** The practice associations open and fill their applications as anybody does. */
@Component
@PracticeOnly
class DraftScenes implements Scenes {

  private final Opening opening;
  private final Filling filling;
  private final Calls calls;
  private final Files files;
  private final People people;
  private final Organisations organisations;

  DraftScenes(
      Opening opening,
      Filling filling,
      Calls calls,
      Files files,
      People people,
      Organisations organisations) {
    this.opening = opening;
    this.filling = filling;
    this.calls = calls;
    this.files = files;
    this.people = people;
    this.organisations = organisations;
  }

  @Override
  public List<Scene> all() {
    return PracticeApplication.all().stream()
        .<Scene>map(one -> new Scene.Told(one.opened(), one.scene("filled"), () -> fill(one)))
        .toList();
  }

  private void fill(PracticeApplication one) {
    fill(one, "Вежбаоница");
  }

  void fill(PracticeApplication one, String place) {
    var person = people.withEmail(one.email()).orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    var organisation = organisations.with(one.registration()).orElseThrow();
    var id = opening.open(who, one.code(), Optional.of(organisation.id()));
    var answers = new PracticeAnswers(one, place);
    save(who, id, Step.PROGRAMME, answers.programme());
    save(who, id, Step.BUDGET, answers.budget());
    if (one.sent().isPresent()) {
      save(who, id, Step.STATEMENTS, answers.statements());
    }
    calls.find(one.code()).orElseThrow().documents().stream()
        .filter(slot -> slot.required() || one.organisation() % 2 == 1)
        .forEach(slot -> attach(who, id, slot));
  }

  private void save(SignedIn who, ApplicationId id, Step step, Map<String, String> typed) {
    var version = filling.read(who, id).value().answers().of(step).version();
    if (filling.save(who, id, step, new Sent(version, UUID.randomUUID(), 0, ""), typed)
        instanceof Saving.Overtaken) {
      throw new IllegalStateException("Nobody else fills a practice application");
    }
  }

  private void attach(SignedIn who, ApplicationId id, DocumentSlot slot) {
    if (files.examine(new Upload("pismo-podrske.pdf", emptyPage()))
        instanceof Examined.Sound sound) {
      filling.attach(who, id, slot.code(), sound);
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
}
