package org.saradnja.training.trainers.applying;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.applying.Application.Head;
import org.saradnja.training.trainers.applying.Application.Sent;
import org.saradnja.training.trainers.applying.Application.Withdrawn;
import tools.jackson.databind.json.JsonMapper;

/** The table of applications, column by column. The only place where a stage is flattened. */
record ApplicationRow(
    UUID id,
    UUID call,
    UUID person,
    String stage,
    String typed,
    OffsetDateTime savedAt,
    @Nullable String number,
    @Nullable OffsetDateTime receivedAt,
    @Nullable String digest,
    @Nullable String content,
    @Nullable OffsetDateTime withdrawnAt,
    int version) {

  static ApplicationRow of(
      Application application, ApplicationForm kept, Instant now, int version) {
    return switch (application) {
      case Draft(var head, var typed) -> draft(head, typed, now, version);
      case Sent(var received) -> received(received, "SENT", null, kept, now, version);
      case Withdrawn(var received, var at) ->
          received(received, "WITHDRAWN", at.atOffset(ZoneOffset.UTC), kept, now, version);
    };
  }

  private static ApplicationRow draft(Head head, ApplicationForm typed, Instant now, int version) {
    return new ApplicationRow(
        head.id().value(),
        head.call().value(),
        head.person().value(),
        "DRAFT",
        json(typed),
        now.atOffset(ZoneOffset.UTC),
        null,
        null,
        null,
        null,
        null,
        version);
  }

  private static ApplicationRow received(
      SentApplication received,
      String stage,
      @Nullable OffsetDateTime withdrawnAt,
      ApplicationForm kept,
      Instant now,
      int version) {
    return new ApplicationRow(
        received.id().value(),
        received.call().value(),
        received.person().value(),
        stage,
        json(kept),
        now.atOffset(ZoneOffset.UTC),
        received.number(),
        received.receivedAt().atOffset(ZoneOffset.UTC),
        received.digest().hex(),
        json(received.content()),
        withdrawnAt,
        version);
  }

  Versioned<Application> toDomain() {
    Application application =
        switch (stage) {
          case "DRAFT" ->
              new Draft(
                  new Head(
                      new TrainerApplicationId(id), new TrainerCallId(call), new PersonId(person)),
                  JsonMapper.shared().readValue(typed, ApplicationForm.class));
          case "SENT" -> new Sent(received(false));
          case "WITHDRAWN" -> new Withdrawn(received(true), withdrawn());
          default -> throw new IllegalStateException("Unknown stage " + stage + " of " + id);
        };
    return new Versioned<>(application, version);
  }

  SentApplication received(boolean withdrawn) {
    if (number == null || receivedAt == null || digest == null || content == null) {
      throw new IllegalStateException("What was sent has a receipt: " + id);
    }
    return new SentApplication(
        new TrainerApplicationId(id),
        new TrainerCallId(call),
        new PersonId(person),
        number,
        receivedAt.toInstant(),
        new Digest(digest),
        JsonMapper.shared().readValue(content, SentApplication.Content.class),
        withdrawn);
  }

  private Instant withdrawn() {
    if (withdrawnAt == null) {
      throw new IllegalStateException("What was withdrawn has its moment: " + id);
    }
    return withdrawnAt.toInstant();
  }

  static String json(Object value) {
    return new String(CanonicalJson.of(value), UTF_8);
  }
}
