package org.saradnja.training.sessions.materials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Paper;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.Upload;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionContent.AgendaItem;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.materials.Material.Content;
import org.springframework.stereotype.Component;

/** The organiser shares a programme with all, and a trainer gives a group its work sheets. */
@Component
@PracticeOnly
class MaterialScenes implements Scenes {

  private static final String SERIES = "ocd-2027";
  private static final String TRAINING = "ocd-2027-vezbaonica";
  private static final Content PROGRAMME =
      new Content("Програм рада по данима", 1, Shown.BEFORE, Audience.EVERYONE);
  private static final Content SHEETS =
      new Content("Радни листови за радионице", 2, Shown.ON_THE_DAY, Audience.SEATED);
  private static final Content REVIEW =
      new Content("Шта смо утврдили на радионицама", 3, Shown.AFTER, Audience.SEATED);

  private final PuttingUp puttingUp;
  private final Printed printed;
  private final SessionPlans plans;
  private final People people;

  MaterialScenes(PuttingUp puttingUp, Printed printed, SessionPlans plans, People people) {
    this.puttingUp = puttingUp;
    this.printed = printed;
    this.plans = plans;
    this.people = people;
  }

  /** What a material on paper is made of. */
  @Component
  @PracticeOnly
  record Printed(Paper paper, Files files, TextCatalogue catalogue) {}

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of(
            "2027-02-15T10:00:00",
            "2027-02-15 programme shared by the series",
            () -> put("organizator", SERIES, PROGRAMME, "program.pdf")),
        Scene.of("2027-03-08T09:00:00", "2027-03-08 work sheets of a trainer", this::workSheets),
        Scene.of(
            "2027-03-13T09:00:00",
            "2027-03-13 what the workshops found",
            () -> put("predavac", TRAINING, REVIEW, "zakljucci.pdf")));
  }

  /** The first edition is replaced at once, and stays for the record. */
  private void workSheets() {
    var trainer = signedIn("predavac");
    var id = puttingUp.putUp(trainer, TRAINING, SHEETS, pdf("Радни листови", "radni-listovi.pdf"));
    var better = pdf(SHEETS.title(), "radni-listovi-2.pdf");
    puttingUp.replace(trainer, TRAINING, id, 1, SHEETS, Optional.of(better));
  }

  private void put(String part, String code, Content content, String name) {
    puttingUp.putUp(signedIn(part), code, content, pdf(content.title(), name));
  }

  private Examined.Sound pdf(String title, String name) {
    var t = Texts.ofCommand(printed.catalogue(), Face.CYRILLIC);
    var plan = plans.find(new SessionCode(TRAINING)).orElseThrow();
    var page =
        new PrintedPage(
            title,
            t.name(Localised.ofCyrillic(plan.content().place().name())),
            plan.content().agenda().stream().map(AgendaItem::title).toList(),
            t.get("materials.invented"));
    var pdf = printed.paper().pdf("training/sessions/materials/printed", Map.of("page", page), t);
    return switch (printed.files().examine(new Upload(name, pdf))) {
      case Examined.Sound sound -> sound;
      case Examined.Flawed flawed ->
          throw new IllegalStateException("A scene made a file with a flaw: " + flawed.flaw());
    };
  }

  private SignedIn signedIn(String part) {
    var person = people.withEmail(part + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}
