package org.saradnja.training.sessions.signing;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Sightings;
import org.saradnja.training.sessions.signing.KeyingIn.Signature;
import org.saradnja.training.sessions.signing.OnPaper.Signatory;
import org.springframework.stereotype.Component;

/** On the second afternoon most sign on paper; the list itself stands in for its picture. */
@Component
@PracticeOnly
class SheetScenes implements Scenes {

  private static final String TRAINING = "ocd-2027-vezbaonica";

  private final KeyingIn keying;
  private final PaperWriting writing;
  private final Printed printed;
  private final Sightings sightings;
  private final OrganisersSessions door;
  private final People people;

  SheetScenes(
      KeyingIn keying,
      PaperWriting writing,
      Printed printed,
      Sightings sightings,
      OrganisersSessions door,
      People people) {
    this.keying = keying;
    this.writing = writing;
    this.printed = printed;
    this.sightings = sightings;
    this.door = door;
    this.people = people;
  }

  /** What a list on paper is made of. */
  @Component
  @PracticeOnly
  record Printed(Paper paper, Files files, OnPaper list, TextCatalogue catalogue) {}

  @Override
  public List<Scene> all() {
    return List.of(Scene.of("2027-03-12T15:40:00", "2027-03-12 signed list keyed in", this::keyIn));
  }

  private void keyIn() {
    var person = people.withEmail("organizator@vezbaonica.example").orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    var session = door.get(who, TRAINING);
    var block = door.day(session, 2);
    var t = Texts.ofCommand(printed.catalogue(), Face.CYRILLIC);
    var list = printed.list().of(session.id(), t);
    var there = sightings.signed(list.stream().map(Signatory::stand).toList(), block.number());
    var signatures =
        list.stream()
            .map(Signatory::stand)
            .filter(one -> there.getOrDefault(one, Set.of()).contains(1))
            .map(one -> new Signature(one, 2))
            .toList();
    var page = writing.printed(session, block, t);
    var pdf = printed.paper().pdf("training/sessions/signing/list", Map.of("page", page), t);
    if (printed.files().examine(new Upload("potpisana-lista.pdf", pdf))
        instanceof Examined.Sound sound) {
      keying.keyIn(who, session, block, signatures, sound);
    }
  }
}
