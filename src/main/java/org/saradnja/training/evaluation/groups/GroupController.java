package org.saradnja.training.evaluation.groups;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.AnswersForm;
import org.saradnja.training.evaluation.Asked;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.EvaluationForms;
import org.saradnja.training.evaluation.GroupMarks;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.QuestionnaireParts;
import org.saradnja.training.sessions.DayBlock;
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

/** A trainer marks the group. */
@Controller
@RequestMapping("/rad/vrednovanje/obuke/{code:[a-z0-9]+(?:-[a-z0-9]+)*}/grupa")
class GroupController {

  private final EvaluatedTrainings trainings;
  private final GroupMarking marking;
  private final GroupTable marks;
  private final EvaluationForms forms;
  private final LegalTime time;
  private final TextsOfRequest texts;

  GroupController(
      EvaluatedTrainings trainings,
      GroupMarking marking,
      GroupTable marks,
      EvaluationForms forms,
      LegalTime time,
      TextsOfRequest texts) {
    this.trainings = trainings;
    this.marking = marking;
    this.marks = marks;
    this.forms = forms;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var training = trainings.get(new SessionCode(code));
    return page(who, training, AnswersForm.EMPTY, Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView mark(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var training = trainings.get(new SessionCode(code));
    marking.trainer(who, training);
    var form = new AnswersForm(sent);
    var t = texts.of(request);
    return switch (form.parse(asked(training), training.form().scale(), t)) {
      case AnswersForm.Parsed.Invalid(var errors) -> page(who, training, form, errors, t);
      case AnswersForm.Parsed.Valid(var sheet) -> {
        marking.mark(who, training.session().code(), sheet);
        yield new ModelAndView("redirect:" + path(training) + "/grupa");
      }
    };
  }

  private static List<Asked> asked(EvaluatedTraining training) {
    return training.form().of(Block.GROUP).stream().map(Asked::of).toList();
  }

  private static String path(EvaluatedTraining training) {
    return "/rad/vrednovanje/obuke/" + training.session().code();
  }

  private ModelAndView page(
      SignedIn who,
      EvaluatedTraining training,
      AnswersForm form,
      Map<String, String> errors,
      Texts t) {
    var trainer = marking.trainer(who, training).id();
    var mark =
        marks.of(training.session().id()).stream()
            .filter(one -> one.trainer().equals(trainer))
            .findFirst();
    var over = training.isOver(LocalDateTime.ofInstant(time.now(), time.zone()));
    var state =
        mark.map(one -> t.get("evaluation.group.given", t.moment(one.at())))
            .orElseGet(() -> over ? "" : t.get("evaluation.group.ahead"));
    var asked = state.isEmpty() ? asked(training) : List.<Asked>of();
    var session = training.session();
    var page =
        new GroupPage(
            path(training) + "/grupa",
            path(training),
            t.name(Localised.ofCyrillic(session.place().name()))
                + ", "
                + t.days(session.days().stream().map(DayBlock::day).toList()),
            state,
            mark.map(one -> said(one, t)).orElse(Map.of()),
            QuestionnaireParts.of(asked, training.form().scale(), form, Occasion.AFTER, t),
            errors);
    return new ModelAndView(
        "training/evaluation/group",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Map<String, String> said(GroupMarks.Mark mark, Texts t) {
    var form = forms.get(mark.form());
    return mark.answers().inWords(form.of(Block.GROUP), form.scale(), t);
  }
}
