package org.saradnja.training.trainers.calling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.calling.Call.Annulled;
import org.saradnja.training.trainers.calling.Call.Draft;
import org.saradnja.training.trainers.calling.Call.Published;
import org.saradnja.training.trainers.calling.CallRoomPage.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Calls for trainers on the desk of the Academy. */
@Controller
@RequestMapping(DeskShowing.DESK)
class CallsController {

  private static final String ONE = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
  private static final String TEMPLATES = "training/trainers/calling/";

  private final Calling calling;
  private final Annulling annulling;
  private final DeskShowing showing;
  private final TextsOfRequest texts;

  CallsController(Calling calling, Annulling annulling, DeskShowing showing, TextsOfRequest texts) {
    this.calling = calling;
    this.annulling = annulling;
    this.showing = showing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView calls(HttpServletRequest request) {
    return new ModelAndView(TEMPLATES + "calls", Map.of("page", showing.calls(texts.of(request))));
  }

  @PostMapping
  ModelAndView begin(@AuthenticationPrincipal SignedIn who) {
    return to(calling.begin(who));
  }

  @GetMapping(ONE)
  ModelAndView call(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    return page(calling.read(who, new TrainerCallId(id)), texts.of(request));
  }

  @PostMapping(ONE)
  ModelAndView save(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      CallForm form,
      HttpServletRequest request) {
    var call = new TrainerCallId(id);
    if (calling.save(who, call, form, version)) {
      return to(call);
    }
    var found = calling.read(who, call);
    return switch (found.value()) {
      case Draft draft -> draft(showing.overtaken(found.with(draft), form, texts.of(request)));
      case Published _, Annulled _ -> to(call);
    };
  }

  @PostMapping(ONE + "/objava")
  ModelAndView publish(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      HttpServletRequest request) {
    var call = new TrainerCallId(id);
    var t = texts.of(request);
    var found = calling.read(who, call);
    if (found.value() instanceof Draft draft) {
      var errors = draft.typed().errors(showing.known(), t);
      if (!errors.isEmpty()) {
        return draft(showing.draft(found.with(draft), draft.typed(), errors, t));
      }
    }
    calling.publish(who, call, version);
    return to(call);
  }

  @PostMapping(ONE + "/mesta")
  ModelAndView post(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      PlaceForm form,
      HttpServletRequest request) {
    var call = new TrainerCallId(id);
    var t = texts.of(request);
    var found = calling.read(who, call);
    if (found.value() instanceof Published(var published)) {
      var places = showing.room(published, Typed.NOTHING, t).choices();
      var errors = form.errors(places.keySet().stream().toList(), t);
      if (!errors.isEmpty()) {
        return corrected(published, new Typed(form, AnnulForm.EMPTY, errors), t);
      }
    }
    calling.post(who, call, form.recorded());
    return to(call);
  }

  @PostMapping(ONE + "/ponistavanje")
  ModelAndView annul(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      AnnulForm form,
      HttpServletRequest request) {
    var call = new TrainerCallId(id);
    var t = texts.of(request);
    var found = calling.read(who, call);
    var errors = form.errors(t);
    if (found.value() instanceof Published(var published) && !errors.isEmpty()) {
      return corrected(published, new Typed(PlaceForm.EMPTY, form, errors), t);
    }
    annulling.annul(who, call, form.reason());
    return to(call);
  }

  private ModelAndView page(Versioned<Call> found, Texts t) {
    return switch (found.value()) {
      case Draft draft ->
          new ModelAndView(
              TEMPLATES + "draft",
              Map.of("page", showing.draft(found.with(draft), draft.typed(), Map.of(), t)));
      case Published(var call) -> room(call, t);
      case Annulled(var call) -> room(call, t);
    };
  }

  private ModelAndView room(TrainerCall call, Texts t) {
    return new ModelAndView(
        TEMPLATES + "room", Map.of("page", showing.room(call, Typed.NOTHING, t)));
  }

  private ModelAndView corrected(TrainerCall call, Typed typed, Texts t) {
    return new ModelAndView(
        TEMPLATES + "room",
        Map.of("page", showing.room(call, typed, t)),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView draft(CallDraftPage page) {
    return new ModelAndView(
        TEMPLATES + "draft", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView to(TrainerCallId id) {
    return new ModelAndView("redirect:" + DeskShowing.DESK + "/" + id.value());
  }
}
