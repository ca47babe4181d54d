package org.saradnja.funding.calls.following;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.SourceKind;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.base.web.ProcedureStep.Mark;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallText.Decider;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.ReceivedApplications.Tally;
import org.saradnja.funding.calls.following.ProcedureTerm.Kind;
import org.saradnja.funding.calls.following.Stage.What;

/**
 * Says the stages of a timeline in the words of one face, with numbers from the rules they rest on.
 */
record StageWords(PublishedText call, Terms terms, Optional<Tally> tally, Texts t) {

  List<ProcedureStep> of(Timeline timeline) {
    return timeline.stages().stream().map(this::step).toList();
  }

  ProcedureStep step(Stage stage) {
    return new ProcedureStep(
        days(stage),
        instead(stage),
        title(stage),
        mark(stage.standing()),
        status(stage),
        words(stage).toList(),
        links(stage),
        sources(stage),
        stage.terms().stream().map(term -> reckoning(stage, term)).toList());
  }

  private List<ProcedureStep.Day> days(Stage stage) {
    var days =
        stage.happened().isPresent()
            ? stage.happened().stream()
            : stage.terms().stream().map(ProcedureTerm::lastDay);
    return days.distinct()
        .map(day -> new ProcedureStep.Day(day.toString(), t.shortDay(day), t.weekday(day)))
        .toList();
  }

  private String instead(Stage stage) {
    if (!stage.terms().isEmpty()) {
      return stage.latest() && stage.happened().isEmpty() ? t.get("calls.latest") : "";
    }
    var key = "calls.instead." + stage.what();
    return stage.happened().isEmpty() && t.has(key) ? t.get(key) : "";
  }

  private String title(Stage stage) {
    var done = "calls.stage." + stage.what() + ".done";
    return mark(stage.standing()) == Mark.DONE && t.has(done)
        ? t.get(done)
        : t.get("calls.stage." + stage.what());
  }

  static Mark mark(Standing standing) {
    return switch (standing) {
      case Standing.Done _ -> Mark.DONE;
      case Standing.Runs runs -> runs.endsSoon() ? Mark.SOON : Mark.RUNNING;
      case Standing.GoesOn _ -> Mark.RUNNING;
      case Standing.DoneLate _, Standing.Overdue _, Standing.Stopped _ -> Mark.LATE;
      case Standing.Ahead _ -> Mark.AHEAD;
    };
  }

  private String status(Stage stage) {
    return switch (stage.standing()) {
      case Standing.Done _ -> done(stage);
      case Standing.DoneLate(int days) -> t.count("calls.standing.doneLate", days);
      case Standing.Runs(int days) -> running(days);
      case Standing.GoesOn _ ->
          t.get(
              stage.what() == What.COMMISSION ? "calls.standing.notYet" : "calls.standing.goesOn");
      case Standing.Overdue(int days) -> t.count("calls.standing.overdue", days);
      case Standing.Ahead _ -> t.get("calls.standing.ahead");
      case Standing.Stopped _ -> t.get("calls.standing.stopped");
    };
  }

  /** A term that ran out is not an act that was done. */
  private String done(Stage stage) {
    return stage.happened().isEmpty() && !stage.terms().isEmpty()
        ? t.get("calls.standing.ranOut")
        : t.get("calls.standing.done");
  }

  private String running(int daysLeft) {
    return switch (daysLeft) {
      case 0 -> t.get("calls.standing.lastDay");
      case 1 -> t.get("calls.standing.untilTomorrow");
      default -> t.count("calls.standing.runs", daysLeft);
    };
  }

  private Stream<String> words(Stage stage) {
    return switch (stage.what()) {
      case PUBLISHED -> Stream.of(say(stage, Texts.unbroken(t.moment(call.publishedAt()))));
      case APPLICATIONS -> applications(stage);
      case CHECK -> Stream.of(say(stage, length(terms.rule(RuleKey.COMPLETION))));
      case LIST -> list(stage);
      case OBJECTION -> Stream.of(say(stage, decider(call.text().conduct().objections())));
      case SELECTION -> selection(stage);
      case COMMISSION, INSPECTION, OBJECTION_DECISION, CONTRACTS, ANNULLED -> Stream.of(say(stage));
    };
  }

  private Stream<String> applications(Stage stage) {
    return mark(stage.standing()) == Mark.DONE
        ? tally.stream().map(received -> t.count("calls.received", received.applications()))
        : Stream.of(say(stage, Texts.unbroken(t.moment(call.closesAt()))));
  }

  private Stream<String> list(Stage stage) {
    var last = terms.get(Kind.LIST).lastDay();
    return switch (stage.standing()) {
      case Standing.DoneLate _ -> Stream.of(t.get("calls.words.LIST.late", onWeekday(last)));
      case Standing.Overdue _ -> Stream.of(t.get("calls.words.LIST.overdue", onWeekday(last)));
      case Standing.Done _ -> Stream.of(t.get("calls.words.LIST.inTime", onWeekday(last)));
      case Standing.Runs _, Standing.GoesOn _, Standing.Ahead _, Standing.Stopped _ ->
          Stream.of(t.get("calls.words.LIST"));
    };
  }

  private Stream<String> selection(Stage stage) {
    var who = t.get("calls.words.SELECTION", decider(call.text().conduct().selection()));
    if (stage.terms().size() < 2) {
      return Stream.of(who);
    }
    var readings = stage.terms();
    return Stream.of(
        who,
        t.get(
            "calls.words.SELECTION.readings",
            onWeekday(readings.getFirst().lastDay()),
            onWeekday(readings.getLast().lastDay())));
  }

  private String say(Stage stage, Object... arguments) {
    return t.get("calls.words." + stage.what(), arguments);
  }

  private String decider(Optional<Decider> decider) {
    return decider.map(who -> t.get("calls.decider." + who)).orElse("—");
  }

  private List<ProcedureStep.Link> links(Stage stage) {
    return stage.what() == What.LIST && stage.happened().isPresent()
        ? List.of(
            new ProcedureStep.Link("/konkursi/" + call.code() + "/lista", t.get("calls.list")))
        : List.of();
  }

  private List<ProcedureStep.Source> sources(Stage stage) {
    return rule(stage).stream().map(this::source).toList();
  }

  /** An annulment rests on its own act, which the page names first. */
  private Optional<TermRule> rule(Stage stage) {
    return switch (stage.what()) {
      case PUBLISHED -> Optional.of(terms.rule(RuleKey.PUBLICATION_PLACES));
      case COMMISSION -> Optional.of(terms.rule(RuleKey.COMMISSION_SIZE));
      case CHECK -> Optional.of(terms.rule(RuleKey.COMPLETION));
      case CONTRACTS -> Optional.of(terms.rule(RuleKey.BEFORE_CONTRACT));
      case APPLICATIONS -> Optional.of(terms.get(Kind.APPLICATIONS).rule());
      case LIST -> Optional.of(terms.get(Kind.LIST).rule());
      case INSPECTION -> Optional.of(terms.get(Kind.INSPECTION).rule());
      case OBJECTION -> Optional.of(terms.get(Kind.OBJECTION).rule());
      case OBJECTION_DECISION -> Optional.of(terms.get(Kind.OBJECTION_DECISION).rule());
      case SELECTION -> Optional.of(terms.get(Kind.SELECTION).rule());
      case ANNULLED -> Optional.empty();
    };
  }

  ProcedureStep.Source source(TermRule rule) {
    return new ProcedureStep.Source(provision(rule), doubt(rule));
  }

  String provision(TermRule rule) {
    var cited = t.face().isEnglish() ? rule.english() : rule.serbian();
    return rule.unit().endsWith("-days") ? t.get("calls.provision", cited, length(rule)) : cited;
  }

  String length(TermRule rule) {
    return t.count("calls.length." + rule.unit(), Integer.parseInt(rule.value()));
  }

  String doubt(TermRule rule) {
    var doubts = new ArrayList<String>();
    if (rule.source() == SourceKind.UNVERIFIED || rule.source() == SourceKind.PRACTICE) {
      doubts.add(t.get("calls.doubt." + rule.source().name().toLowerCase(Locale.ROOT)));
    } else if (!rule.provision().confirmed()) {
      doubts.add(t.get("calls.doubt.article"));
    }
    if (rule.disputed()) {
      doubts.add(t.get("calls.doubt.start"));
    }
    return doubts.stream().collect(Collectors.joining(", "));
  }

  ProcedureStep.Reckoning reckoning(ProcedureTerm term) {
    var words = t.face().isEnglish() ? term.english() : term.serbian();
    return new ProcedureStep.Reckoning("", words.steps(), words.sum());
  }

  private ProcedureStep.Reckoning reckoning(Stage stage, ProcedureTerm term) {
    var words = t.face().isEnglish() ? term.english() : term.serbian();
    var label = stage.terms().size() > 1 ? t.get("calls.reading." + term.rule().start()) : "";
    var sum =
        stage
            .happened()
            .map(day -> words.sum() + " " + t.get("calls.happened", onWeekday(day)))
            .orElse(words.sum());
    return new ProcedureStep.Reckoning(label, words.steps(), sum);
  }

  private String onWeekday(LocalDate day) {
    return t.get("calls.onWeekday", t.weekday(day), Texts.unbroken(t.shortDay(day)));
  }
}
