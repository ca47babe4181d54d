package org.saradnja.training.trainers.applying;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCalls;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.applying.Application.Sent;
import org.saradnja.training.trainers.applying.Application.Withdrawn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Beginning an application for accreditation, and writing it. */
@Controller
@RequestMapping(ApplicationWriting.MINE)
class DraftController {

  static final String ONE = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
  private static final String TEMPLATES = "training/trainers/applying/";

  private final Filling filling;
  private final ApplicationWriting writing;
  private final TrainerCalls calls;
  private final TextsOfRequest texts;

  DraftController(
      Filling filling, ApplicationWriting writing, TrainerCalls calls, TextsOfRequest texts) {
    this.filling = filling;
    this.writing = writing;
    this.calls = calls;
    this.texts = texts;
  }

  @GetMapping("/nova")
  ModelAndView opening(@RequestParam(defaultValue = "") String poziv, HttpServletRequest request) {
    var call = calls.find(poziv).orElseThrow(() -> new NoSuchThing("trainer call " + poziv));
    var page = writing.opening(call, texts.of(request));
    return new ModelAndView(TEMPLATES + "opening", Map.of("page", page));
  }

  @PostMapping
  ModelAndView begin(
      @AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String poziv) {
    var call = calls.find(poziv).orElseThrow(() -> new NoSuchThing("trainer call " + poziv));
    return to(filling.begin(who, call), "");
  }

  @GetMapping(ONE)
  ModelAndView form(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var application = new TrainerApplicationId(id);
    var found = filling.read(who, application);
    return switch (found.value()) {
      case Draft draft -> page(writing.form(draft, found.version(), texts.of(request)));
      case Sent _, Withdrawn _ -> to(application, "/potvrda");
    };
  }

  @PostMapping(ONE)
  ModelAndView save(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      ApplicationForm form,
      HttpServletRequest request) {
    var application = new TrainerApplicationId(id);
    if (filling.save(who, application, form, version)) {
      return to(application, "/prilozi");
    }
    var found = Filling.draft(filling.read(who, application));
    var page = page(writing.overtaken(found.value(), found.version(), form, texts.of(request)));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(FormPage page) {
    return new ModelAndView(TEMPLATES + "form", Map.of("page", page));
  }

  static ModelAndView to(TrainerApplicationId id, String step) {
    return new ModelAndView("redirect:" + ApplicationWriting.MINE + "/" + id.value() + step);
  }
}
