package org.saradnja.training.trainers.calling;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.SubjectArea;
import org.saradnja.training.trainers.Requirement;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerSelections;
import org.springframework.stereotype.Component;

/** What is said of a call in every place that shows one. */
@Component
class CallWords {

  static final String PUBLIC = "/obuke/pozivi";

  private final ProgrammeEntries programmes;
  private final TrainerSelections selections;
  private final RuleBook rules;
  private final LegalTime time;

  CallWords(
      ProgrammeEntries programmes, TrainerSelections selections, RuleBook rules, LegalTime time) {
    this.programmes = programmes;
    this.selections = selections;
    this.rules = rules;
    this.time = time;
  }

  /**
   * @param mark shape of the status
   */
  record State(String words, String mark, boolean open, boolean decided) {}

  Instant now() {
    return time.now();
  }

  LocalDate today() {
    return time.today();
  }

  State state(TrainerCall call, Texts t) {
    if (call.isAnnulled()) {
      var day = t.dayOf(call.annulment().orElseThrow().at());
      return new State(t.get("trainerCalls.state.annulled", t.shortDay(day)), "off", false, false);
    }
    if (call.isOpenAt(time.now())) {
      return new State(
          t.get("trainerCalls.state.open", t.shortDay(call.lastDay())), "run", true, false);
    }
    return selections
        .of(call.id())
        .map(made ->
            new State(
                t.get("trainerCalls.state.decided", t.shortDay(t.dayOf(made.decidedAt()))),
                "ok",
                false,
                true))
        .orElseGet(() -> new State(t.get("trainerCalls.state.selection"), "soon", false, false));
  }

  /** When and why it was annulled; empty while it stands. */
  String annulled(TrainerCall call, Texts t) {
    return call.annulment()
        .map(made -> t.get("trainerCalls.annulled.says", made.at(), t.within(made.reason())))
        .orElse("");
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

  List<String> subjectCodes() {
    return programmes.subjects().stream().map(SubjectArea::code).toList();
  }

  String subjects(TrainerCall call, Texts t) {
    var names = subjects(t);
    return call.content().subjects().stream()
        .map(code -> names.getOrDefault(code, code))
        .collect(joining(", "));
  }

  String capacity(TrainerCall call, Texts t) {
    return t.get("trainers.capacity." + call.content().capacity());
  }

  /** What a condition asks for; the years of experience are the call's own. */
  String condition(Requirement condition, TrainerCall call, Texts t) {
    int years = call.content().years();
    return condition.code().equals("experience") && years > 0
        ? t.count("trainerCalls.experience", years)
        : condition.text(t);
  }

  /** The places at which the rule of the day of publication wants the call. */
  List<String> places(TrainerCall call, Texts t) {
    return rules
        .on(RuleKey.TRAINER_CALL_PLACES, RuleBook.NO_UNIT, t.dayOf(call.publishedAt()))
        .list();
  }

  String place(String code, Texts t) {
    return t.get("rules.code." + code);
  }
}
