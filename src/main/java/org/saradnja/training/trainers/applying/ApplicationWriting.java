package org.saradnja.training.trainers.applying;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.StoredFile;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.SubjectArea;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.applying.ReviewPage.Answer;
import org.springframework.stereotype.Component;

/** Puts an application that is being written on its pages. */
@Component
class ApplicationWriting {

  static final String MINE = "/rad/predavac/prijave";

  private final Packing packing;
  private final Filling filling;
  private final Files files;
  private final ProgrammeEntries programmes;
  private final LegalTime time;

  ApplicationWriting(
      Packing packing, Filling filling, Files files, ProgrammeEntries programmes, LegalTime time) {
    this.packing = packing;
    this.filling = filling;
    this.files = files;
    this.programmes = programmes;
    this.time = time;
  }

  OpeningPage opening(TrainerCall call, Texts t) {
    return new OpeningPage(
        call.code(),
        call.content().title(),
        t.day(call.lastDay()),
        call.isOpenAt(time.now()),
        annulled(call, t));
  }

  static String annulled(TrainerCall call, Texts t) {
    return call.annulment()
        .map(made -> t.get("trainerCalls.annulled.says", made.at(), t.within(made.reason())))
        .orElse("");
  }

  StepPage head(Draft draft, String current, Texts t) {
    var call = packing.call(draft);
    var base = MINE + "/" + draft.head().id().value();
    var steps =
        Stream.of("", "/prilozi", "/pregled")
            .map(path ->
                new StepPage.Step(
                    base + path,
                    t.get("trainerApplications.step" + path.replace('/', '.')),
                    path.equals(current)))
            .toList();
    return new StepPage(
        base,
        call.code(),
        call.content().title(),
        t.day(call.lastDay()),
        !call.isOpenAt(time.now()),
        annulled(call, t),
        steps);
  }

  FormPage form(Draft draft, int version, Texts t) {
    var saved = new FormPage.Saved(version, Sitting.opened().page().toString(), "", "");
    return form(draft, saved, draft.typed(), List.of(), t);
  }

  /** After it saved itself. */
  FormPage saved(Draft draft, int version, Sitting from, Texts t) {
    var said = t.get("applications.savedAt", t.clock(time.now()));
    var saved = new FormPage.Saved(version, from.page().toString(), said, "ok");
    return form(draft, saved, draft.typed(), List.of(), t);
  }

  /**
   * It wanted to save itself and somebody was faster: it keeps its old version and saves no more.
   */
  FormPage stale(Draft draft, int version, Sitting from, ApplicationForm sent, Texts t) {
    var said = t.get("trainerApplications.savedElsewhere");
    var saved = new FormPage.Saved(version, from.page().toString(), said, "late");
    return form(draft, saved, sent, List.of(), t);
  }

  /** The form as it was sent, beside what another page saved before it came. */
  FormPage overtaken(Draft draft, int version, ApplicationForm sent, Texts t) {
    var stands = said(draft.typed(), t);
    var differing = new ArrayList<String>();
    said(sent, t)
        .forEach((field, value) -> {
          var other = stands.getOrDefault(field, "");
          if (!value.equals(other)) {
            differing.add(
                t.get(
                    "trainerCalls.overtaken.field",
                    t.get("trainerApplications.field." + field),
                    other.isBlank() ? "—" : other));
          }
        });
    differing.add(t.get("trainerCalls.overtaken.next"));
    var saved = new FormPage.Saved(version, Sitting.opened().page().toString(), "", "");
    return form(draft, saved, sent, differing, t);
  }

  private FormPage form(
      Draft draft, FormPage.Saved saved, ApplicationForm shown, List<String> overtaken, Texts t) {
    var call = packing.call(draft);
    var names = subjects(t);
    var offered = new LinkedHashMap<String, String>();
    call.content().subjects().forEach(code -> offered.put(code, names.getOrDefault(code, code)));
    return new FormPage(
        head(draft, "", t),
        saved,
        shown,
        offered,
        call.content().years() == 0
            ? ""
            : t.count("trainerCalls.experience", call.content().years()),
        overtaken);
  }

  private Map<String, String> subjects(Texts t) {
    return programmes.subjects().stream()
        .collect(
            toMap(
                SubjectArea::code,
                area -> t.face().isEnglish() ? area.english() : area.serbian(),
                (one, _) -> one,
                LinkedHashMap::new));
  }

  AttachmentsPage attachments(Draft draft, Map<String, String> errors, Texts t) {
    var held = filling.attachments(draft.head().id());
    var kept = files.all(held.stream().map(Attachment::file).toList());
    var slots =
        packing.documents(packing.call(draft)).stream()
            .map(document ->
                new AttachmentsPage.Slot(
                    document.code(),
                    "prilog-" + document.code(),
                    document.text(t),
                    held.stream()
                        .filter(one -> one.slot().equals(document.code()))
                        .map(one -> held(draft, one, kept.get(one.file()), t))
                        .toList()))
            .toList();
    return new AttachmentsPage(head(draft, "/prilozi", t), slots, errors);
  }

  private static AttachmentsPage.Held held(
      Draft draft, Attachment one, @Nullable StoredFile file, Texts t) {
    var scan = file == null ? "" : " · " + file.scan().say(t);
    return new AttachmentsPage.Held(
        one.file().value().toString(),
        one.name(),
        MINE + "/" + draft.head().id().value() + "/prilozi/" + one.file().value(),
        StoredFile.say(one.size(), t) + scan);
  }

  ReviewPage review(Draft draft, Texts t) {
    var base = MINE + "/" + draft.head().id().value();
    var lacks =
        packing.gaps(draft, t).stream()
            .map(gap ->
                new ReviewPage.Lack(
                    base + (gap.document() ? "/prilozi#" : "#") + gap.field(), gap.text()))
            .toList();
    var digest = packing.content(draft).map(Packing::digest);
    var now = time.now();
    return new ReviewPage(
        head(draft, "/pregled", t),
        lacks,
        answers(draft, t),
        filling.attachments(draft.head().id()).stream()
            .map(one -> one.name() + " · " + StoredFile.say(one.size(), t))
            .toList(),
        digest.map(Digest::hex).orElse(""),
        digest.map(Digest::grouped).orElse(""),
        t.shortDay(t.dayOf(now)),
        t.clock(now));
  }

  private List<Answer> answers(Draft draft, Texts t) {
    return said(draft.typed(), t).entrySet().stream()
        .map(one ->
            new Answer(
                t.get("trainerApplications.field." + one.getKey()),
                one.getValue().isBlank() ? "—" : one.getValue(),
                !one.getKey().equals("subjects")))
        .toList();
  }

  /** The fields as a reader sees them: areas by their names. */
  private Map<String, String> said(ApplicationForm form, Texts t) {
    var names = subjects(t);
    var said = new LinkedHashMap<>(form.fields());
    said.put(
        "subjects",
        form.subjects().stream()
            .map(code -> names.getOrDefault(code, code))
            .collect(joining(", ")));
    return said;
  }

  /** The files of a sent application with their sizes. */
  static List<String> files(SentApplication sent, Texts t) {
    return sent.content().attachments().stream()
        .map(one -> one.name() + " · " + StoredFile.say(one.size(), t))
        .toList();
  }
}
