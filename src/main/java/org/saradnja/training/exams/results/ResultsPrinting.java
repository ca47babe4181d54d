package org.saradnja.training.exams.results;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Ruling;
import org.saradnja.training.exams.results.ResultsPage.Fact;
import org.saradnja.training.exams.results.ResultsPage.Item;
import org.saradnja.training.exams.results.ResultsPage.Person;
import org.saradnja.training.exams.results.RulingTable.Ruled;
import org.saradnja.training.sessions.Participant;

/** Prints who passed and how the questions did. */
record ResultsPrinting(
    Exam exam,
    List<Participant> seats,
    List<Attempt> attempts,
    Map<QuestionVersion, Question> questions,
    List<Ruled> rulings,
    boolean rules,
    Texts t) {

  ResultsPage page(String title, String about) {
    var people = seats.stream().map(this::person).toList();
    return new ResultsPage(
        exam.id().value().toString(),
        title,
        about,
        exam instanceof Exam.Closed ? "" : t.get("exams.results.running"),
        figures(),
        people,
        items(),
        rulings.stream().map(this::ruled).toList(),
        rules && exam instanceof Exam.Closed);
  }

  private List<Attempt> ended() {
    return attempts.stream().filter(attempt -> attempt.ended().isPresent()).toList();
  }

  private List<Attempt> counting() {
    return ended().stream().collect(groupingBy(Attempt::enrolment)).values().stream()
        .flatMap(of -> CountingAttempts.counting(of).stream())
        .toList();
  }

  private List<Fact> figures() {
    var counting = counting();
    long passed =
        counting.stream()
            .filter(attempt -> attempt.ended().orElseThrow().marks().arePassed())
            .count();
    long sum =
        counting.stream()
            .mapToLong(attempt -> attempt.ended().orElseThrow().marks().points())
            .sum();
    var mean =
        counting.isEmpty()
            ? "—"
            : t.points(new Points(Math.toIntExact((2 * sum / counting.size() + 1) / 2)));
    return List.of(
        new Fact(t.get("exams.results.sat"), t.grouped(counting.size())),
        new Fact(t.get("exams.results.passed"), t.grouped(passed)),
        new Fact(t.get("exams.results.failed"), t.grouped(counting.size() - passed)),
        new Fact(t.get("exams.results.mean"), mean));
  }

  private Person person(Participant seat) {
    var counting =
        CountingAttempts.counting(
            attempts.stream()
                .filter(attempt -> attempt.enrolment().equals(seat.enrolment()))
                .toList());
    return counting
        .flatMap(Attempt::ended)
        .map(ended -> {
          var marks = ended.marks();
          return new Person(
              t.name(seat.name()),
              t.get(
                  "exams.outcome.of",
                  t.points(new Points(marks.points())),
                  t.points(new Points(marks.maximum()))),
              t.get(marks.arePassed() ? "exams.outcome.passed" : "exams.outcome.failed"),
              marks.arePassed() ? "ok" : "off",
              t.get("exams.ending." + ended.how()));
        })
        .orElseGet(
            () -> new Person(t.name(seat.name()), "—", t.get("exams.results.notSat"), "", "—"));
  }

  /** The doubtful first. */
  private List<Item> items() {
    return ItemAnalysis.of(ended()).entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<QuestionVersion, ItemAnalysis> entry) -> entry.getValue().verdict(),
                    Comparator.reverseOrder())
                .thenComparing(entry -> entry.getValue().facility()))
        .map(entry -> item(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Item item(QuestionVersion version, ItemAnalysis analysis) {
    var question = Optional.ofNullable(questions.get(version)).orElseThrow();
    var verdict = analysis.verdict();
    return new Item(
        "/rad/test/sto/"
            + exam.id().value()
            + "/rezultati/"
            + version.question().value()
            + "/"
            + version.number(),
        t.within(question.code()),
        question.task().stem(),
        t.grouped(analysis.put()),
        t.percent(analysis.facility()),
        analysis.discrimination().isPresent() ? signed(analysis.discrimination().getAsInt()) : "—",
        t.get("exams.verdict." + verdict),
        switch (verdict) {
          case TOO_FEW -> "";
          case FINE -> "ok";
          case EASY, HARD, WEAK -> "soon";
          case AGAINST -> "late";
        });
  }

  private String signed(int hundredths) {
    return (hundredths < 0 ? "−" : "") + t.points(new Points(Math.abs(hundredths)));
  }

  private ResultsPage.Ruled ruled(Ruled ruled) {
    var code = Optional.ofNullable(questions.get(ruled.question())).map(Question::code).orElse("—");
    return new ResultsPage.Ruled(
        code, t.get(key(ruled.ruling())), ruled.reason(), t.moment(ruled.at()));
  }

  static String key(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Accepted _ -> "exams.ruling.ACCEPTED";
      case Ruling.Dropped _ -> "exams.ruling.DROPPED";
      case Ruling.OtherKey _ -> "exams.ruling.OTHER_KEY";
    };
  }
}
