package org.saradnja.training.trainers.applying;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
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

  /** By a button, which says where to go on, or by itself. */
  @PostMapping(ONE)
  ModelAndView save(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      ApplicationForm form,
      HttpServletRequest request) {
    var application = new TrainerApplicationId(id);
    var t = texts.of(request);
    var from = Sitting.of(sent.getOrDefault("page", ""), sent.getOrDefault("turn", ""));
    int version = version(sent.getOrDefault("version", ""));
    var act = sent.getOrDefault("act", "");
    if (!filling.save(who, application, form, version, from)) {
      return refused(who, application, new Late(form, version, from, act.isEmpty()), t);
    }
    return switch (act) {
      case "" -> itself(who, application, from, t);
      case "later" -> new ModelAndView("redirect:/rad/predavac");
      default -> to(application, "/prilozi");
    };
  }

  private ModelAndView itself(SignedIn who, TrainerApplicationId id, Sitting from, Texts t) {
    var found = Filling.draft(filling.read(who, id));
    return page(writing.saved(found.value(), found.version(), from, t));
  }

  /**
   * What came after another page had saved.
   *
   * @param itself whether the page saved itself, so that nobody is there to compare
   */
  private record Late(ApplicationForm form, int version, Sitting from, boolean itself) {}

  private ModelAndView refused(SignedIn who, TrainerApplicationId id, Late late, Texts t) {
    var found = Filling.draft(filling.read(who, id));
    var page =
        late.itself()
            ? writing.stale(found.value(), late.version(), late.from(), late.form(), t)
            : writing.overtaken(found.value(), found.version(), late.form(), t);
    var answer = page(page);
    answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return answer;
  }

  /** A form that lost its version overwrites nothing. */
  private static int version(String sent) {
    return sent.matches("\\d{1,8}") ? Integer.parseInt(sent) : -1;
  }

  private static ModelAndView page(FormPage page) {
    return new ModelAndView(TEMPLATES + "form", Map.of("page", page));
  }

  static ModelAndView to(TrainerApplicationId id, String step) {
    return new ModelAndView("redirect:" + ApplicationWriting.MINE + "/" + id.value() + step);
  }
}
