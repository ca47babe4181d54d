package org.saradnja.training.sessions.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.StoredFile;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PartyNames;
import org.saradnja.parties.people.People;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sightings;
import org.saradnja.training.sessions.signing.OnPaper.Signatory;
import org.saradnja.training.sessions.signing.SignedSheetTable.SignedSheet;
import org.springframework.stereotype.Component;

/** The signed list as it is printed, keyed in and looked up. */
@Component
class PaperWriting {

  /** Lines left empty for those who come without a seat. */
  private static final int EMPTY_LINES = 4;

  private final OnPaper list;
  private final Sightings sightings;
  private final SignedSheetTable sheets;
  private final OrganisersSessions door;
  private final Names names;
  private final LegalTime time;

  PaperWriting(
      OnPaper list,
      Sightings sightings,
      SignedSheetTable sheets,
      OrganisersSessions door,
      Names names,
      LegalTime time) {
    this.list = list;
    this.sightings = sightings;
    this.sheets = sheets;
    this.door = door;
    this.names = names;
    this.time = time;
  }

  /** By which names people, files and organisers go. */
  @Component
  record Names(People people, Files files, PartyNames parties) {}

  static String path(Session session, int day) {
    return "/rad/prisustvo/" + session.code() + "/" + day + "/papir";
  }

  ListPage printed(Session session, DayBlock block, Texts t) {
    var heading = door.heading(session, t);
    var lines = new ArrayList<ListPage.Line>();
    for (var one : list.of(session.id(), t)) {
      lines.add(new ListPage.Line(lines.size() + 1, one.name(), one.employer()));
    }
    for (int empty = 0; empty < EMPTY_LINES; empty++) {
      lines.add(new ListPage.Line(lines.size() + 1, "", ""));
    }
    return new ListPage(
        heading.title(),
        heading.on(block, t),
        names.parties().on(block.day(), new Party.OfInstitution(session.organiser()), t),
        List.copyOf(points(session, t).values()),
        lines);
  }

  PaperPage page(
      Session session, DayBlock block, Set<String> ticked, Map<String, String> errors, Texts t) {
    var heading = door.heading(session, t);
    var points = points(session, t);
    var signatories = list.of(session.id(), t);
    var signed =
        sightings.signed(signatories.stream().map(Signatory::stand).toList(), block.number());
    return new PaperPage(
        path(session, block.number()),
        "/rad/prisustvo/" + session.code() + "/" + block.number(),
        heading.title(),
        heading.on(block, t),
        !block.day().isAfter(time.today()),
        points,
        signatories.stream()
            .map(one -> line(one, points, ticked, signed.getOrDefault(one.stand(), Set.of()), t))
            .toList(),
        sheets.of(session.id(), block.number()).stream()
            .map(one -> sheet(session, one, t))
            .toList(),
        errors);
  }

  int points(Session session) {
    return sightings.settings(session).points();
  }

  private Map<String, String> points(Session session, Texts t) {
    var points = new LinkedHashMap<String, String>();
    IntStream.rangeClosed(1, points(session))
        .forEach(number -> points.put(String.valueOf(number), t.get("attendance.point", number)));
    return points;
  }

  private PaperPage.Line line(
      Signatory one, Map<String, String> points, Set<String> ticked, Set<Integer> signed, Texts t) {
    return new PaperPage.Line(
        one.stand().value().toString(),
        one.name(),
        one.employer(),
        points.entrySet().stream()
            .map(point -> {
              var field = one.stand().value() + "-" + point.getKey();
              boolean known = signed.contains(Integer.valueOf(point.getKey()));
              return new PaperPage.Box(
                  field,
                  point.getValue(),
                  ticked.contains(field),
                  known ? t.get("attendance.paper.known") : "");
            })
            .toList());
  }

  private PaperPage.Sheet sheet(Session session, SignedSheet one, Texts t) {
    var file = names.files().get(one.file());
    return new PaperPage.Sheet(
        path(session, one.day()) + "/" + one.id(),
        file.name(),
        t.get(
            "attendance.paper.keyed",
            t.moment(one.at()),
            t.name(names.people().nameOf(one.person())),
            StoredFile.say(file.size(), t),
            file.scan().say(t)),
        t.get("attendance.paper.numbers", t.grouped(one.signatures()), t.grouped(one.fresh())));
  }
}
