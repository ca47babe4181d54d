package org.saradnja.training.sessions.materials;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.StoredFile;
import org.saradnja.parties.people.People;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.MaterialId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.materials.MaterialsPage.Choices;
import org.springframework.stereotype.Component;

/** Puts materials on the pages of those who keep them. */
@Component
class MaterialWriting {

  private final MaterialTable materials;
  private final Files files;
  private final People people;

  MaterialWriting(MaterialTable materials, Files files, People people) {
    this.materials = materials;
    this.files = files;
    this.people = people;
  }

  /** To be put up behind all that there is. */
  MaterialForm empty(Shelf shelf) {
    int last =
        standing(shelf).filter(shelf::holds).mapToInt(one -> one.content().place()).max().orElse(0);
    return MaterialForm.atPlace(Math.min(last + 1, MaterialForm.LAST_PLACE));
  }

  MaterialsPage list(Shelf shelf, MaterialForm form, Map<String, String> errors, Texts t) {
    var all = standing(shelf).toList();
    boolean ofSeries = shelf.session().isEmpty();
    return new MaterialsPage(
        new MaterialsPage.Heading(
            kicker(shelf, t),
            t.name(shelf.series().title()),
            shelf.organiser() ? "/rad/obuke" : "/rad/predavac",
            t.get(shelf.organiser() ? "sessions.title" : "myTrainer.title"),
            ofSeries),
        shelf.path(),
        all.stream().filter(shelf::holds).map(one -> line(shelf.path(), one, t)).toList(),
        ofSeries
            ? List.of()
            : all.stream()
                .filter(one -> one.session().isEmpty())
                .map(one -> line("", one, t))
                .toList(),
        ofSeries || !shelf.organiser() ? "" : Shelf.PATH + shelf.series().code(),
        form,
        choices(t),
        errors);
  }

  MaterialPage one(
      Shelf shelf,
      List<Material> editions,
      MaterialForm form,
      Map<String, String> errors,
      Texts t) {
    var latest = editions.getFirst();
    var path = shelf.path() + "/" + latest.id().value();
    return new MaterialPage(
        latest.content().title(),
        kicker(shelf, t),
        shelf.path(),
        path,
        latest.down(),
        form,
        choices(t),
        editions.stream().map(one -> edition(path, one, t)).toList(),
        errors);
  }

  /** All editions of what stands there, the latest first. */
  List<Material> editions(Shelf shelf, MaterialId id) {
    var editions = materials.editions(id);
    if (editions.isEmpty() || !shelf.holds(editions.getFirst())) {
      throw new NoSuchThing("material " + id.value());
    }
    return editions;
  }

  private Stream<Material> standing(Shelf shelf) {
    return materials.of(shelf.series().id()).stream()
        .filter(one -> !one.down())
        .filter(one -> shelf.session().map(one::isOf).orElse(one.session().isEmpty()));
  }

  private MaterialsPage.Line line(String path, Material one, Texts t) {
    var content = one.content();
    return new MaterialsPage.Line(
        path.isEmpty() ? "" : path + "/" + one.id().value(),
        content.title(),
        about(files.get(one.file()), t) + edition(one, t),
        t.get("materials.shown." + content.shown()),
        t.get("materials.audience." + content.audience()),
        content.audience() == Audience.EVERYONE ? "run" : "");
  }

  private static String edition(Material one, Texts t) {
    return one.edition() == 1 ? "" : ", " + t.get("materials.edition", one.edition());
  }

  private MaterialPage.Edition edition(String path, Material one, Texts t) {
    var file = files.get(one.file());
    var content = one.content();
    return new MaterialPage.Edition(
        path + "/" + one.edition(),
        t.get("materials.edition", one.edition()),
        file.name(),
        t.get(
            "materials.edited",
            t.moment(one.edited().at()),
            t.name(people.nameOf(one.edited().person())),
            StoredFile.say(file.size(), t),
            file.scan().say(t)),
        String.join(
            " · ",
            content.title(),
            t.get("materials.shown." + content.shown()),
            t.get("materials.audience." + content.audience())),
        one.down() ? t.get("materials.down") : "");
  }

  /** Name, size and what the scanner said. */
  static String about(StoredFile file, Texts t) {
    return file.name() + ", " + StoredFile.say(file.size(), t) + ", " + file.scan().say(t);
  }

  private static Choices choices(Texts t) {
    return new Choices(
        options("materials.shown.", Shown.values(), t),
        options("materials.audience.", Audience.values(), t));
  }

  private static Map<String, String> options(String key, Enum<?>[] values, Texts t) {
    var options = new LinkedHashMap<String, String>();
    Arrays.stream(values).forEach(one -> options.put(one.name(), t.get(key + one)));
    return options;
  }

  private static String kicker(Shelf shelf, Texts t) {
    return shelf
        .session()
        .map(session -> place(session, t))
        .orElseGet(() -> t.get("materials.ofSeries"));
  }

  static String place(Session session, Texts t) {
    return t.name(Localised.ofCyrillic(session.place().name()))
        + ", "
        + t.days(session.days().stream().map(DayBlock::day).toList());
  }
}
