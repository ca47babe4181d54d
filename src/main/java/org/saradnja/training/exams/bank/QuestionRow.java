package org.saradnja.training.exams.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Task;
import tools.jackson.databind.json.JsonMapper;

/** A version of a question, column by column. */
record QuestionRow(
    UUID id,
    String code,
    int latest,
    @Nullable OffsetDateTime withdrawnAt,
    int number,
    String module,
    String difficulty,
    String basis,
    String task,
    String source,
    String explanation,
    OffsetDateTime writtenAt,
    @Nullable OffsetDateTime confirmedAt) {

  static String json(Task task) {
    return new String(CanonicalJson.of(task), UTF_8);
  }

  Written toDomain() {
    var text =
        new QuestionText(
            module,
            Difficulty.valueOf(difficulty),
            Basis.valueOf(basis),
            JsonMapper.shared().readValue(task, Task.class),
            source,
            explanation);
    return new Written(
        new Question(new QuestionVersion(new QuestionId(id), number), code, text),
        latest,
        writtenAt.toInstant(),
        Optional.ofNullable(confirmedAt).map(OffsetDateTime::toInstant),
        Optional.ofNullable(withdrawnAt).map(OffsetDateTime::toInstant));
  }
}
