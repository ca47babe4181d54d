package org.saradnja.training.evaluation.giving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.AnswersForm;
import org.saradnja.training.evaluation.Asked;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.QuestionnaireParts;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionCode;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organiser ticks off who handed a sheet of paper in, and counts the sheets in. */
@Controller
@RequestMapping(
    "/rad/vrednovanje/obuke/{code:[a-z0-9]+(?:-[a-z0-9]+)*}/papir/{occasion:samoprocena|upitnik}")
class PaperController {

  private final EvaluatedTrainings trainings;
  private final PaperKeying keying;
  private final Entitled entitled;
  private final Organisers organisers;
  private final LegalTime time;
  private final TextsOfRequest texts;

  PaperController(
      EvaluatedTrainings trainings,
      PaperKeying keying,
      Entitled entitled,
      Organisers organisers,
      LegalTime time,
      TextsOfRequest texts) {
    this.trainings = trainings;
    this.keying = keying;
    this.entitled = entitled;
    this.organisers = organisers;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable String occasion,
      HttpServletRequest request) {
    var training = training(who, code);
    return page(training, occasion, AnswersForm.EMPTY, Map.of(), texts.of(request));
  }

  @PostMapping("/predali")
  ModelAndView handIn(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable String occasion,
      @RequestParam(name = "seat", defaultValue = "") List<UUID> seats) {
    var handed = seats.stream().map(EnrolmentId::new).toList();
    keying.handIn(who, new SessionCode(code), QuestionnaireWriting.occasion(occasion), handed);
    return new ModelAndView("redirect:" + path(code, occasion));
  }

  @PostMapping
  ModelAndView countIn(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable String occasion,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var training = training(who, code);
    var when = QuestionnaireWriting.occasion(occasion);
    var form = new AnswersForm(sent);
    var t = texts.of(request);
    return switch (form.parse(training.asked(when), training.form().scale(), t)) {
      case AnswersForm.Parsed.Invalid(var errors) -> page(training, occasion, form, errors, t);
      case AnswersForm.Parsed.Valid(var sheet) -> {
        keying.countIn(who, training.session().code(), when, sheet);
        yield new ModelAndView("redirect:" + path(code, occasion));
      }
    };
  }

  private EvaluatedTraining training(SignedIn who, String code) {
    var training = trainings.get(new SessionCode(code));
    organisers.require(who, training.session());
    return training;
  }

  private static String path(String code, String occasion) {
    return "/rad/vrednovanje/obuke/" + code + "/papir/" + occasion;
  }

  private ModelAndView page(
      EvaluatedTraining training,
      String word,
      AnswersForm form,
      Map<String, String> errors,
      Texts t) {
    var occasion = QuestionnaireWriting.occasion(word);
    int left = keying.left(training, training.evaluation(), occasion);
    var code = training.session().code().value();
    var asked = left > 0 ? training.asked(occasion) : List.<Asked>of();
    var page =
        new PaperPage(
            path(code, word),
            "/rad/vrednovanje/obuke/" + code,
            t.get("evaluation.paper." + occasion),
            QuestionnaireWriting.about(training, t),
            seats(training, occasion, t),
            t.count("evaluation.paper.counted", training.evaluation().box(occasion).sheets()),
            left,
            takesPaper(training, occasion),
            QuestionnaireParts.of(asked, training.form().scale(), form, occasion, t),
            errors);
    return new ModelAndView(
        "training/evaluation/paper",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private List<PaperPage.Seat> seats(EvaluatedTraining training, Occasion occasion, Texts t) {
    return entitled.of(training, occasion).stream()
        .map(seat ->
            new PaperPage.Seat(
                seat.enrolment().value().toString(),
                t.name(seat.name()),
                entitled.hasGiven(seat.enrolment(), occasion)))
        .toList();
  }

  private boolean takesPaper(EvaluatedTraining training, Occasion occasion) {
    var now = LocalDateTime.ofInstant(time.now(), time.zone());
    return !training.isClosed(now.toLocalDate())
        && (occasion == Occasion.BEFORE || training.isOver(now));
  }
}
