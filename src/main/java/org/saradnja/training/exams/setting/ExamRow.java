package org.saradnja.training.exams.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exam.Closed;
import org.saradnja.training.exams.Exam.Open;
import org.saradnja.training.exams.Exam.Prepared;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.QuestionOrder;
import org.saradnja.training.exams.TestBlueprint.Footing;
import org.saradnja.training.sessions.SessionId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A test, column by column. The only place where its stage is flattened. */
record ExamRow(
    UUID id,
    UUID session,
    String organiser,
    LocalDate day,
    int dayNumber,
    String stage,
    String settings,
    int blueprint,
    String departure,
    @Nullable OffsetDateTime openedAt,
    @Nullable OffsetDateTime closedAt,
    int version) {

  static ExamRow of(Exam exam, int version) {
    return switch (exam) {
      case Prepared prepared -> row(prepared, "PREPARED", null, null, version);
      case Open open -> row(open, "OPEN", open.openedAt(), null, version);
      case Closed closed -> row(closed, "CLOSED", closed.openedAt(), closed.closedAt(), version);
    };
  }

  private static ExamRow row(
      Exam exam,
      String stage,
      @Nullable Instant openedAt,
      @Nullable Instant closedAt,
      int version) {
    var base = exam.base();
    return new ExamRow(
        base.id().value(),
        base.session().value(),
        base.organiser(),
        base.day(),
        base.dayNumber(),
        stage,
        JsonMapper.shared().writeValueAsString(base.settings()),
        base.footing().blueprint(),
        base.footing().reason(),
        openedAt == null ? null : openedAt.atOffset(ZoneOffset.UTC),
        closedAt == null ? null : closedAt.atOffset(ZoneOffset.UTC),
        version);
  }

  Versioned toDomain() {
    var base =
        new Exam.Base(
            new ExamId(id),
            new SessionId(session),
            organiser,
            day,
            dayNumber,
            read(settings),
            new Footing(blueprint, departure));
    Exam exam =
        switch (stage) {
          case "PREPARED" -> new Prepared(base);
          case "OPEN" -> new Open(base, moment(openedAt));
          case "CLOSED" -> new Closed(base, moment(openedAt), moment(closedAt));
          default -> throw new IllegalStateException("Unknown stage " + stage + " of " + id);
        };
    return new Versioned(exam, version);
  }

  /** Before there were blueprints every test was shuffled, and no draw asked for a difficulty. */
  private static ExamSettings read(String settings) {
    var stored = (ObjectNode) JsonMapper.shared().readTree(settings);
    if (!stored.has("order")) {
      stored.put("order", QuestionOrder.SHUFFLED.name());
    }
    return JsonMapper.shared().treeToValue(stored, ExamSettings.class);
  }

  private Instant moment(@Nullable OffsetDateTime at) {
    if (at == null) {
      throw new IllegalStateException("A moment is missing in stage " + stage + " of " + id);
    }
    return at.toInstant();
  }
}
