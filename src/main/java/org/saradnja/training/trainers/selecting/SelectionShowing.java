package org.saradnja.training.trainers.selecting;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.People;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.SubjectArea;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.Criterion;
import org.saradnja.training.trainers.Requirement;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerSelections.Outcome;
import org.springframework.stereotype.Component;

/** Says what a selection is about: areas, outcomes, and in which state an application is. */
@Component
class SelectionShowing {

  private final ProgrammeEntries programmes;
  private final CallLists lists;
  private final People people;
  private final RuleBook rules;
  private final LegalTime time;

  SelectionShowing(
      ProgrammeEntries programmes, CallLists lists, People people, RuleBook rules, LegalTime time) {
    this.programmes = programmes;
    this.lists = lists;
    this.people = people;
    this.rules = rules;
    this.time = time;
  }

  Map<String, String> subjects(Texts t) {
    return programmes.subjects().stream()
        .collect(
            toMap(
                SubjectArea::code,
                area -> t.face().isEnglish() ? area.english() : area.serbian(),
                (one, _) -> one,
                LinkedHashMap::new));
  }

  String subject(String code, Texts t) {
    return subjects(t).getOrDefault(code, code);
  }

  /** Why nothing is shown; empty when the call is closed and stands. */
  String open(TrainerCall call, Texts t) {
    if (call.isAnnulled()) {
      return t.get("selection.annulled", call.annulment().orElseThrow().at());
    }
    return call.isOpenAt(time.now()) ? t.get("selection.open", t.day(call.lastDay())) : "";
  }

  String sizes(Texts t) {
    return t.either(
        rules.on(RuleKey.TRAINER_COMMITTEE_SIZE, RuleBook.NO_UNIT, time.today()).list());
  }

  SelectionPage.Seat seat(Member member, Texts t) {
    boolean signed = member.signedAt().isPresent();
    return new SelectionPage.Seat(
        t.name(people.nameOf(member.person())),
        t.get(member.chairs() ? "selection.chairs" : "selection.sits"),
        signed
            ? t.count("selection.signed", member.conflicts().size())
            : t.get("selection.unsigned"),
        signed ? "ok" : "soon");
  }

  String lacks(Evaluation evaluation, Texts t) {
    return evaluation.lacks().stream()
        .map(lack -> t.get("selection.lack." + lack))
        .collect(joining(", "));
  }

  /** In words: the area, what comes out, and why. */
  String outcome(Outcome outcome, TrainerCall call, Texts t) {
    var subject = subject(outcome.subject(), t);
    if (!outcome.unmet().isEmpty()) {
      var conditions =
          lists.conditions().stream()
              .filter(one -> outcome.unmet().contains(one.code()))
              .map(one -> one.text(t))
              .collect(joining(", "));
      return t.get("selection.outcome.unmet", subject, conditions);
    }
    var points =
        t.get(
            "selection.outcome.points",
            t.points(new Points(outcome.hundredths())),
            t.grouped(outcome.most()));
    if (!outcome.denied().isEmpty()) {
      var criteria =
          lists.criteria().stream()
              .map(Criterion::words)
              .filter(one -> outcome.denied().contains(one.code()))
              .map(one -> one.text(t))
              .collect(joining(", "));
      return t.get("selection.outcome.denied", subject, points, criteria);
    }
    return outcome.accredited()
        ? t.get("selection.outcome.accredited", subject, points)
        : t.get(
            "selection.outcome.below",
            subject,
            points,
            Integer.toString(call.content().threshold()));
  }

  /** Conditions as a form has them, or as they were found. */
  List<SheetPage.Condition> conditions(
      List<Requirement> asked, FindingsForm form, TrainerCall call, Texts t) {
    return asked.stream()
        .map(one ->
            new SheetPage.Condition(
                one.code(),
                text(one, call, t),
                one.provision(t),
                form.answer(one.code()),
                form.note(one.code()),
                said(form.answer(one.code()), t)))
        .toList();
  }

  private static String text(Requirement condition, TrainerCall call, Texts t) {
    int years = call.content().years();
    return condition.code().equals("experience") && years > 0
        ? t.count("trainerCalls.experience", years)
        : condition.text(t);
  }

  private static String said(String answer, Texts t) {
    return switch (answer) {
      case FindingsForm.MET -> t.get("selection.met");
      case FindingsForm.NOT_MET -> t.get("selection.notMet");
      default -> t.get("selection.notFound");
    };
  }

  List<SheetPage.Area> areas(
      List<String> applied, List<Criterion> criteria, MarksForm form, Texts t) {
    return applied.stream()
        .map(subject ->
            new SheetPage.Area(
                subject(subject, t),
                criteria.stream().map(one -> weighed(subject, one, form, t)).toList()))
        .toList();
  }

  private static SheetPage.Weighed weighed(String subject, Criterion one, MarksForm form, Texts t) {
    return new SheetPage.Weighed(
        MarksForm.field(subject, one.code()),
        one.words().text(t),
        one.scored() ? t.count("trainerCalls.points", one.most()) : t.get("trainerCalls.yesNo"),
        one.scored(),
        form.typed(subject, one.code()));
  }
}
