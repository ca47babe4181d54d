package org.saradnja.training.trainers.selecting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCalls;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One application before a member: conditions found, marks given. */
@Controller
@RequestMapping(SelectionWriting.ROOM + "/{code}" + SheetController.APPLICATION)
class SheetController {

  static final String APPLICATION = "/{application:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final TrainerCalls calls;
  private final CommitteeActs acts;
  private final CallLists lists;
  private final Sheets sheets;
  private final TextsOfRequest texts;

  SheetController(
      TrainerCalls calls,
      CommitteeActs acts,
      CallLists lists,
      Sheets sheets,
      TextsOfRequest texts) {
    this.calls = calls;
    this.acts = acts;
    this.lists = lists;
    this.sheets = sheets;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView sheet(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable UUID application,
      HttpServletRequest request) {
    var before = before(who, code, application);
    var typed = sheets.stored(before.call(), before.sent(), before.member());
    return page(before, typed, texts.of(request));
  }

  @PostMapping("/uslovi")
  ModelAndView find(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable UUID application,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var before = before(who, code, application);
    var t = texts.of(request);
    var form = new FindingsForm(sent);
    var conditions = lists.conditionsOf(before.call());
    var errors = form.errors(conditions, t);
    if (!errors.isEmpty()) {
      var stored = sheets.stored(before.call(), before.sent(), before.member());
      return page(before, new Sheets.Typed(form, stored.marks(), errors), t);
    }
    acts.evaluating().find(who, before.call(), before.sent().id(), form.found(conditions));
    return new ModelAndView("redirect:" + before.address() + "#ocene");
  }

  @PostMapping("/ocene")
  ModelAndView mark(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable UUID application,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var before = before(who, code, application);
    var t = texts.of(request);
    var form = new MarksForm(sent);
    var subjects = before.sent().content().subjects();
    var criteria = lists.criteriaOf(before.call());
    var errors = form.errors(subjects, criteria, t);
    if (!errors.isEmpty()) {
      var stored = sheets.stored(before.call(), before.sent(), before.member());
      return page(before, new Sheets.Typed(stored.findings(), form, errors), t);
    }
    acts.evaluating().mark(who, before.call(), before.sent().id(), form.given(subjects, criteria));
    return new ModelAndView("redirect:" + SelectionWriting.ROOM + "/" + code);
  }

  @GetMapping("/prilozi/{file}")
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable UUID application,
      @PathVariable UUID file) {
    return sheets.download(before(who, code, application).sent(), new FileId(file));
  }

  /** What a member has before them. */
  private record Before(TrainerCall call, SentApplication sent, Member member) {

    String address() {
      return SelectionWriting.ROOM + "/" + call.code() + "/" + sent.id().value();
    }
  }

  private Before before(SignedIn who, String code, UUID application) {
    var call = calls.find(code).orElseThrow(() -> new NoSuchThing("trainer call " + code));
    var id = new TrainerApplicationId(application);
    var member = acts.rooms().judge(who, call, id);
    return new Before(call, acts.rooms().application(call, id), member);
  }

  private ModelAndView page(Before before, Sheets.Typed typed, Texts t) {
    var frame =
        new Sheets.Frame(
            before.address(),
            SelectionWriting.ROOM + "/" + before.call().code(),
            before.call().content().title());
    var page = sheets.judge(before.call(), before.sent(), typed, frame, t);
    return new ModelAndView(
        "training/trainers/selecting/sheet",
        Map.of("page", page),
        typed.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
