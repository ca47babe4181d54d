package org.saradnja.training.evaluation.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.AnswersForm;
import org.saradnja.training.evaluation.Asked;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.EvaluationForm;
import org.saradnja.training.evaluation.FormId;
import org.saradnja.training.evaluation.FormScope;
import org.saradnja.training.evaluation.Indicator;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.Question;
import org.saradnja.training.evaluation.QuestionKind;
import org.saradnja.training.evaluation.QuestionnaireParts;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.stereotype.Component;

/** Puts forms on their pages. */
@Component
class FormWriting {

  private static final String PATH = "/rad/vrednovanje/obrasci/";
  private static final Map<String, FormScope.Kind> KINDS =
      Map.of(
          "serija", FormScope.Kind.SERIES,
          "program", FormScope.Kind.PROGRAMME,
          "sve", FormScope.Kind.ALL);

  private final FormTable forms;
  private final Writers writers;
  private final Adopting adopting;
  private final LegalTime time;

  FormWriting(FormTable forms, Writers writers, Adopting adopting, LegalTime time) {
    this.forms = forms;
    this.writers = writers;
    this.adopting = adopting;
    this.time = time;
  }

  /** The scope that an address names. */
  static FormScope scope(String kind, String code) {
    var found = KINDS.get(kind);
    if (found == null || !Question.isKey(code)) {
      throw new NoSuchThing("form " + kind + "/" + code);
    }
    return found == FormScope.Kind.ALL ? FormScope.ALL : new FormScope(found, code);
  }

  static String path(FormScope scope) {
    return switch (scope.kind()) {
      case SERIES -> PATH + "serija/" + scope.code();
      case PROGRAMME -> PATH + "program/" + scope.code();
      case ALL -> PATH + "sve/sve";
    };
  }

  FormsPage list(SignedIn who, Texts t) {
    return new FormsPage(writers.of(who).stream().map(scope -> line(scope, t)).toList());
  }

  private FormsPage.Line line(FormScope scope, Texts t) {
    var form = inForce(scope);
    boolean own = form.scope().equals(scope);
    return new FormsPage.Line(
        path(scope),
        title(scope, t),
        t.get("evaluation.scope." + scope.kind()),
        t.get(
            own ? "evaluation.form.own" : "evaluation.form.taken." + form.scope().kind(),
            form.version(),
            t.count("evaluation.form.questions", form.questions().size())),
        own);
  }

  EvaluationForm inForce(FormScope scope) {
    return forms
        .latest(scope)
        .orElseGet(() ->
            scope.kind() == FormScope.Kind.SERIES
                ? forms.inForce(new SeriesCode(scope.code()), writers.programmeOf(scope))
                : forms.latest(FormScope.ALL).orElseThrow());
  }

  QuestionsPage page(
      FormScope scope,
      QuestionsForm form,
      List<Question> previewed,
      Map<String, String> errors,
      Texts t) {
    return new QuestionsPage(
        path(scope),
        title(scope, t),
        t.get("evaluation.scope." + scope.kind()),
        line(scope, t).state(),
        form,
        new QuestionsPage.Choices(
            options(Block.values(), "evaluation.form.block.", t),
            options(QuestionKind.values(), "evaluation.form.kind.", t),
            options(Indicator.values(), "evaluation.form.indicator.", t)),
        previewed.isEmpty() ? List.of() : preview(previewed, t),
        errors);
  }

  private List<QuestionsPage.Preview> preview(List<Question> questions, Texts t) {
    int scale = adopting.scale(time.today());
    var form = new EvaluationForm(new FormId(new UUID(0, 0)), FormScope.ALL, 1, scale, questions);
    var somebody =
        new Trainer(
            new TrainerId(new UUID(0, 1)),
            Localised.ofCyrillic(t.get("evaluation.form.anyTrainer")),
            Optional.empty(),
            true);
    var shown = new ArrayList<QuestionsPage.Preview>();
    for (var occasion : Occasion.values()) {
      var asked = form.asked(occasion, List.of(somebody));
      if (!asked.isEmpty()) {
        shown.add(
            new QuestionsPage.Preview(
                "pregled" + shown.size() + "-",
                t.get("evaluation.occasion." + occasion),
                parts(asked, scale, occasion, t)));
      }
    }
    for (var block : List.of(Block.GROUP, Block.SUPERIOR)) {
      var asked = form.of(block).stream().map(Asked::of).toList();
      if (!asked.isEmpty()) {
        shown.add(
            new QuestionsPage.Preview(
                "pregled" + shown.size() + "-",
                t.get("evaluation.form.block." + block),
                parts(asked, scale, Occasion.AFTER, t)));
      }
    }
    return shown;
  }

  private static QuestionnaireParts parts(
      List<Asked> asked, int scale, Occasion occasion, Texts t) {
    return QuestionnaireParts.of(asked, scale, AnswersForm.EMPTY, occasion, t);
  }

  private String title(FormScope scope, Texts t) {
    return switch (scope.kind()) {
      case SERIES -> t.name(writers.series(scope).title());
      case PROGRAMME -> t.name(writers.programme(scope).title());
      case ALL -> t.get("evaluation.scope.ALL.title");
    };
  }

  private static Map<String, String> options(Enum<?>[] all, String key, Texts t) {
    var options = new LinkedHashMap<String, String>();
    options.put("", t.get("evaluation.form.choose"));
    for (var one : all) {
      options.put(one.name(), t.get(key + one.name()));
    }
    return options;
  }
}
