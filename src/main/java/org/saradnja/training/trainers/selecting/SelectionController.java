package org.saradnja.training.trainers.selecting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;
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

/** The selection by a call, on the desk of the Academy's coordinator. */
@Controller
@RequestMapping(SelectionController.CALLS + SelectionController.ONE)
class SelectionController {

  static final String CALLS = "/rad/predavaci/pozivi";
  static final String ONE = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
  private static final String APPLICATION =
      "/prijave/{application:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
  private static final int LONGEST_NUMBER = 100;

  private final TrainerCalls calls;
  private final CommitteeActs acts;
  private final SelectionWriting writing;
  private final Sheets sheets;
  private final People people;
  private final TextsOfRequest texts;

  SelectionController(
      TrainerCalls calls,
      CommitteeActs acts,
      SelectionWriting writing,
      Sheets sheets,
      People people,
      TextsOfRequest texts) {
    this.calls = calls;
    this.acts = acts;
    this.writing = writing;
    this.sheets = sheets;
    this.people = people;
    this.texts = texts;
  }

  @GetMapping("/izbor")
  ModelAndView selection(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var call = mine(who, id);
    return page(call, CommitteeForm.EMPTY, "", Map.of(), texts.of(request));
  }

  @PostMapping("/izbor/komisija")
  ModelAndView appoint(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      CommitteeForm form,
      HttpServletRequest request) {
    var call = mine(who, id);
    var t = texts.of(request);
    var errors = form.errors(people, t);
    if (!errors.isEmpty()) {
      return page(call, form, "", errors, t);
    }
    acts.appointing().appoint(who, call, form.people(people));
    return to(id);
  }

  @PostMapping("/izbor/odluka")
  ModelAndView decide(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String number,
      HttpServletRequest request) {
    var call = mine(who, id);
    var t = texts.of(request);
    var typed = number.strip();
    if (typed.isEmpty() || typed.length() > LONGEST_NUMBER) {
      var errors = Map.of("number", t.get("selection.error.number"));
      return page(call, CommitteeForm.EMPTY, typed, errors, t);
    }
    acts.deciding().decide(who, call, typed);
    return to(id);
  }

  @GetMapping(APPLICATION)
  ModelAndView application(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @PathVariable UUID application,
      HttpServletRequest request) {
    var call = mine(who, id);
    var t = texts.of(request);
    acts.rooms().mustBeClosed(call);
    var sent = acts.rooms().application(call, new TrainerApplicationId(application));
    var base = CALLS + "/" + id;
    var frame =
        new Sheets.Frame(
            base + "/prijave/" + application, base + "/izbor", t.get("selection.title"));
    return new ModelAndView(
        "training/trainers/selecting/sheet", Map.of("page", sheets.read(call, sent, frame, t)));
  }

  @GetMapping(APPLICATION + "/prilozi/{file}")
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @PathVariable UUID application,
      @PathVariable UUID file) {
    var call = mine(who, id);
    acts.rooms().mustBeClosed(call);
    var sent = acts.rooms().application(call, new TrainerApplicationId(application));
    return sheets.download(sent, new FileId(file));
  }

  private TrainerCall mine(SignedIn who, UUID id) {
    acts.rooms().coordinator(who);
    return calls.get(new TrainerCallId(id));
  }

  private ModelAndView page(
      TrainerCall call, CommitteeForm form, String number, Map<String, String> errors, Texts t) {
    var page = writing.selection(call, form, number, errors, t);
    return new ModelAndView(
        "training/trainers/selecting/selection",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView to(UUID id) {
    return new ModelAndView("redirect:" + CALLS + "/" + id + "/izbor");
  }
}
