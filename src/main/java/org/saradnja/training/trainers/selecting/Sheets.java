package org.saradnja.training.trainers.selecting;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.StoredFile;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.selecting.SheetPage.Answer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts a sent application before those who may read it. */
@Component
class Sheets {

  private final EvaluationTable evaluations;
  private final SelectionShowing showing;
  private final CallLists lists;
  private final Files files;

  Sheets(EvaluationTable evaluations, SelectionShowing showing, CallLists lists, Files files) {
    this.evaluations = evaluations;
    this.showing = showing;
    this.lists = lists;
    this.files = files;
  }

  /** Where the sheet stands: its own address, and the page it leads back to. */
  record Frame(String action, String back, String backLabel) {}

  /** As the coordinator reads it: what was found, and no member's marks. */
  SheetPage read(TrainerCall call, SentApplication sent, Frame frame, Texts t) {
    var found = FindingsForm.of(evaluations.findings(sent.id()));
    return page(
        sent,
        frame,
        showing.conditions(lists.conditionsOf(call), found, call, t),
        List.of(),
        false,
        Map.of(),
        t);
  }

  /** What stands in the two forms of a sheet. */
  record Typed(FindingsForm findings, MarksForm marks, Map<String, String> errors) {}

  /** As a member judges it. */
  SheetPage judge(TrainerCall call, SentApplication sent, Typed typed, Frame frame, Texts t) {
    return page(
        sent,
        frame,
        showing.conditions(lists.conditionsOf(call), typed.findings(), call, t),
        showing.areas(sent.content().subjects(), lists.criteriaOf(call), typed.marks(), t),
        true,
        typed.errors(),
        t);
  }

  /** What was found, and what the member gave before. */
  Typed stored(TrainerCall call, SentApplication sent, Member member) {
    return new Typed(
        FindingsForm.of(evaluations.findings(sent.id())),
        MarksForm.of(evaluations.marks(sent.id()), member.id(), lists.criteriaOf(call)),
        Map.of());
  }

  private SheetPage page(
      SentApplication sent,
      Frame frame,
      List<SheetPage.Condition> conditions,
      List<SheetPage.Area> areas,
      boolean judging,
      Map<String, String> errors,
      Texts t) {
    return new SheetPage(
        frame.action(),
        frame.back(),
        frame.backLabel(),
        t.name(sent.content().name()),
        sent.number(),
        t.get("trainerApplications.received", sent.receivedAt(), sent.number()),
        answers(sent, t),
        sent.content().attachments().stream()
            .map(file ->
                new SheetPage.File(
                    frame.action() + "/prilozi/" + file.file(),
                    file.name(),
                    StoredFile.say(file.size(), t)))
            .toList(),
        conditions,
        areas,
        yesNo(t),
        judging,
        errors);
  }

  private static Map<String, String> yesNo(Texts t) {
    var options = new LinkedHashMap<String, String>();
    options.put("", t.get("selection.choose"));
    options.put("da", t.get("selection.yes"));
    options.put("ne", t.get("selection.no"));
    return options;
  }

  private List<Answer> answers(SentApplication sent, Texts t) {
    var content = sent.content();
    var areas =
        content.subjects().stream().map(code -> showing.subject(code, t)).collect(joining(", "));
    return List.of(
        new Answer(t.get("trainerApplications.field.subjects"), areas, false),
        written("education", content.education(), t),
        written("years", t.grouped(content.years()), t),
        written("experience", content.experience(), t),
        written("teaching", content.teaching(), t),
        written("course", content.course(), t),
        written("references", content.references(), t));
  }

  private static Answer written(String field, String said, Texts t) {
    return new Answer(
        t.get("trainerApplications.field." + field), said.isBlank() ? "—" : said, true);
  }

  /** A file of the application, and no other. */
  ResponseEntity<byte[]> download(SentApplication sent, FileId file) {
    boolean held =
        sent.content().attachments().stream().anyMatch(one -> one.file().equals(file.value()));
    if (!held) {
      throw new NoSuchThing("file " + file.value());
    }
    return files.download(file);
  }
}
