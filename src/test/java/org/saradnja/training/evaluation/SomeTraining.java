package org.saradnja.training.evaluation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.Start;
import org.saradnja.base.rules.Term;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.training.evaluation.EvaluatedTraining.Terms;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;

/** Trainings of two days with their evaluation, for decisions that ask no database. */
public final class SomeTraining {

  public static final LocalDate FIRST_DAY = LocalDate.parse("2027-03-11");
  public static final LocalDate LAST_DAY = LocalDate.parse("2027-03-12");
  public static final int SMALLEST = 5;

  public static final Question OVERALL = question("ocena", Block.TRAINING, Indicator.OVERALL);
  public static final Question MET =
      new Question(
          "ispunjeno",
          Block.TRAINING,
          QuestionKind.YES_NO,
          Indicator.EXPECTATIONS,
          "Испуњено",
          "Met");
  public static final Question PART =
      new Question(
          "deo", Block.TRAINING, QuestionKind.PERCENT, Indicator.EXPECTATIONS, "Део", "Part");
  public static final Question REMARK =
      new Question("predlog", Block.TRAINING, QuestionKind.TEXT, Indicator.NONE, "Предлог", "");
  public static final Question TEACHES = question("izlaganje", Block.TRAINER, Indicator.OVERALL);
  public static final Question KNOWS = question("zna", Block.SELF, Indicator.NONE);
  public static final Question GROUP = question("grupa", Block.GROUP, Indicator.NONE);
  public static final Question SUPERIOR = question("rad", Block.SUPERIOR, Indicator.NONE);
  public static final Trainer TRAINER = trainer(1, "Милутин Огледић");
  public static final Trainer COLLEAGUE = trainer(2, "Зорица Примеровић");

  private static final List<Question> QUESTIONS =
      List.of(OVERALL, MET, PART, REMARK, TEACHES, KNOWS, GROUP, SUPERIOR);

  private SomeTraining() {}

  public static EvaluationForm form(int scale) {
    return new EvaluationForm(new FormId(new UUID(1, scale)), FormScope.ALL, 1, scale, QUESTIONS);
  }

  public static EvaluatedTraining named(String code) {
    return of(code, 4, Evaluation.begun(id(code), form(4).id()));
  }

  /** With what was answered, closed. */
  public static EvaluatedTraining closed(String code, int scale, Box after) {
    return of(code, scale, new Evaluation(id(code), form(scale).id(), Box.EMPTY, after, true));
  }

  public static EvaluatedTraining of(String code, int scale, Evaluation evaluation) {
    var series =
        new Series(
            new SeriesId(new UUID(2, 2)),
            new SeriesCode("proba-2027"),
            new ProgrammeId(new UUID(3, 3)),
            Localised.ofCyrillic("Пробна серија"),
            "organizator",
            true);
    return new EvaluatedTraining(
        session(code, series),
        series,
        form(scale),
        List.of(TRAINER, COLLEAGUE),
        new Terms(SMALLEST, after(30), after(180)),
        evaluation);
  }

  private static Session session(String code, Series series) {
    return new Session(
        id(code),
        new SessionCode(code),
        series.id(),
        series.programme(),
        new Place("Вежбаоница", "Вежбаонице", "у Вежбаоници"),
        List.of(
            new DayBlock(1, FIRST_DAY, LocalTime.of(9, 0), LocalTime.of(17, 0)),
            new DayBlock(2, LAST_DAY, LocalTime.of(9, 0), LocalTime.of(15, 30))),
        20,
        series.organiser(),
        false);
  }

  private static SessionId id(String code) {
    return new SessionId(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
  }

  private static Deadline after(int days) {
    return Deadline.after(
        LAST_DAY,
        Start.TRAINING_ENDED,
        new Term.CalendarDays(days),
        WorkCalendar.OF_THE_LAW,
        new Provision("platform-default", "", true));
  }

  private static Question question(String key, Block block, Indicator indicator) {
    return new Question(key, block, QuestionKind.SCALE, indicator, "Питање " + key, "About " + key);
  }

  private static Trainer trainer(int number, String name) {
    return new Trainer(
        new TrainerId(new UUID(4, number)), Localised.ofCyrillic(name), Optional.empty(), true);
  }
}
