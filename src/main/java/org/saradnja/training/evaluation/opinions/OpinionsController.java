package org.saradnja.training.evaluation.opinions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.AnswersForm;
import org.saradnja.training.evaluation.Asked;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluationForms;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.Opinions;
import org.saradnja.training.evaluation.QuestionnaireParts;
import org.saradnja.training.evaluation.opinions.Opining.About;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participants;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The contact of a unit for its staff answers for the superiors. */
@Controller
@RequestMapping(OpinionReading.DESK)
class OpinionsController {

  private static final String ONE = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
  private static final String SUPERIOR = "superior";
  private static final int LONGEST_NAME = 120;

  private final OpinionReading reading;
  private final Opining opining;
  private final Participants participants;
  private final OpinionTable opinions;
  private final EvaluationForms forms;
  private final TextsOfRequest texts;

  OpinionsController(
      OpinionReading reading,
      Opining opining,
      Participants participants,
      OpinionTable opinions,
      EvaluationForms forms,
      TextsOfRequest texts) {
    this.reading = reading;
    this.opining = opining;
    this.participants = participants;
    this.opinions = opinions;
    this.forms = forms;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var page = reading.page(who, texts.of(request));
    return new ModelAndView("training/evaluation/opinions", Map.of("page", page));
  }

  @GetMapping(ONE)
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var about = opining.about(who, participants.get(new EnrolmentId(id)));
    return page(about, AnswersForm.EMPTY, Map.of(), texts.of(request));
  }

  @PostMapping(ONE)
  ModelAndView give(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var about = opining.about(who, participants.get(new EnrolmentId(id)));
    var form = new AnswersForm(sent);
    var t = texts.of(request);
    var errors = new LinkedHashMap<String, String>();
    var superior = form.value(SUPERIOR).strip();
    if (superior.isEmpty() || superior.length() > LONGEST_NAME) {
      errors.put(SUPERIOR, t.get("evaluation.opinion.error.superior", LONGEST_NAME));
    }
    return switch (form.parse(asked(about.training()), about.training().form().scale(), t)) {
      case AnswersForm.Parsed.Invalid(var wrong) -> {
        errors.putAll(wrong);
        yield page(about, form, errors, t);
      }
      case AnswersForm.Parsed.Valid _ when !errors.isEmpty() -> page(about, form, errors, t);
      case AnswersForm.Parsed.Valid(var sheet) -> {
        opining.give(who, about.participant(), superior, sheet);
        yield new ModelAndView("redirect:" + OpinionReading.DESK + "/" + id);
      }
    };
  }

  private static List<Asked> asked(EvaluatedTraining training) {
    return training.form().of(Block.SUPERIOR).stream().map(Asked::of).toList();
  }

  private ModelAndView page(About about, AnswersForm form, Map<String, String> errors, Texts t) {
    var enrolment = about.participant().enrolment();
    var given = opinions.of(enrolment);
    var state =
        given
            .map(opinion ->
                t.get("evaluation.opinion.said", opinion.superior(), t.moment(opinion.at())))
            .orElseGet(() ->
                reading.isAwaited(about)
                    ? ""
                    : t.get("evaluation.opinion.later", t.day(about.from())));
    var asked = given.isPresent() ? List.<Asked>of() : asked(about.training());
    var page =
        new OpinionPage(
            OpinionReading.DESK + "/" + enrolment.value(),
            t.name(about.participant().name()),
            OpinionReading.words(about.training(), t),
            state,
            given.map(opinion -> said(opinion, t)).orElse(Map.of()),
            form.value(SUPERIOR),
            QuestionnaireParts.of(asked, about.training().form().scale(), form, Occasion.AFTER, t),
            errors);
    return new ModelAndView(
        "training/evaluation/opinion",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Map<String, String> said(Opinions.Opinion opinion, Texts t) {
    var form = forms.get(opinion.form());
    return opinion.answers().inWords(form.of(Block.SUPERIOR), form.scale(), t);
  }
}
