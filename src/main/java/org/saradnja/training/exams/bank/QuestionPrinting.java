package org.saradnja.training.exams.bank;

import java.util.List;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.bank.QuestionPage.Answer;
import org.saradnja.training.exams.bank.QuestionPage.Fact;

/** Prints questions for their authors. */
record QuestionPrinting(List<QuestionModule> modules, Texts t) {

  QuestionPage page(List<Written> versions) {
    var newest = versions.getFirst();
    var text = newest.question().text();
    return new QuestionPage(
        newest.id().value().toString(),
        String.valueOf(newest.question().version().number()),
        t.within(newest.question().code()),
        text.task().stem(),
        state(newest),
        mark(newest),
        List.of(
            new Fact(t.get("exams.field.kind"), t.get(Kind.of(text.task()).textKey())),
            new Fact(t.get("exams.field.module"), module(text.module())),
            new Fact(
                t.get("exams.field.difficulty"), t.get("exams.difficulty." + text.difficulty())),
            new Fact(t.get("exams.field.basis"), t.get("exams.basis." + text.basis())),
            new Fact(
                t.get("exams.field.source"),
                text.source().isEmpty() ? t.get("exams.source.none") : text.source())),
        answers(text.task()),
        text.explanation(),
        newest.faults().stream().map(fault -> t.get("exams.fault." + fault)).toList(),
        newest.state() != Written.State.WITHDRAWN,
        newest.isConfirmable(),
        versions.stream().map(this::version).toList());
  }

  private QuestionPage.Version version(Written version) {
    return new QuestionPage.Version(
        String.valueOf(version.question().version().number()),
        t.moment(version.at()),
        version
            .confirmedAt()
            .map(at -> t.get("exams.version.confirmed", at))
            .orElseGet(() -> t.get("exams.state.DRAFT")),
        version.confirmedAt().isPresent() ? "ok" : "run",
        version.question().task().stem());
  }

  String module(String code) {
    return modules.stream()
        .filter(module -> module.code().equals(code))
        .findFirst()
        .map(module -> t.within(module.code() + ", " + module.title()))
        .orElse(t.get("exams.module.none"));
  }

  String state(Written written) {
    return t.get("exams.state." + written.state());
  }

  static String mark(Written written) {
    return switch (written.state()) {
      case DRAFT -> "run";
      case CONFIRMED -> "ok";
      case WITHDRAWN -> "off";
    };
  }

  private List<Answer> answers(Task task) {
    return switch (task) {
      case Task.SingleChoice single -> choices(single.choices());
      case Task.MultipleChoice multiple -> choices(multiple.choices());
      case Task.TrueFalse truth ->
          List.of(
              new Answer(t.get("exams.true"), "", truth.right() ? "ok" : "off"),
              new Answer(t.get("exams.false"), "", truth.right() ? "off" : "ok"));
      case Task.Matching matching ->
          Stream.concat(
                  matching.pairs().stream()
                      .map(pair -> new Answer(pair.left(), pair.right(), "ok")),
                  matching.distractors().stream().map(right -> new Answer("—", right, "off")))
              .toList();
      case Task.Numeric numeric ->
          numeric.keys().stream()
              .map(key ->
                  new Answer(
                      decimal(key.value().toPlainString())
                          + (key.tolerance().signum() == 0
                              ? ""
                              : " ± " + decimal(key.tolerance().toPlainString())),
                      percent(key.share()),
                      mark(key.share())))
              .toList();
      case Task.ShortText text ->
          text.keys().stream()
              .map(key -> new Answer(key.text(), percent(key.share()), mark(key.share())))
              .toList();
    };
  }

  private List<Answer> choices(List<Choice> choices) {
    return choices.stream()
        .map(choice -> new Answer(choice.text(), percent(choice.share()), mark(choice.share())))
        .toList();
  }

  private String percent(Share share) {
    return share.value() == 0
        ? ""
        : decimal(share.percent()) + (t.face().isEnglish() ? "%" : "\u202F%");
  }

  private String decimal(String plain) {
    return t.face().isEnglish() ? plain : plain.replace('.', ',');
  }

  private static String mark(Share share) {
    return share.isPositive() ? "ok" : "off";
  }
}
