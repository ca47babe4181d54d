package org.saradnja.funding.applications.checking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.RejectedApplication.Ground;
import org.saradnja.funding.applications.checking.Check.Request;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of checks, column by column. The only place where a stage is flattened. */
record CheckRow(
    UUID application,
    String stage,
    String answers,
    @Nullable String asked,
    @Nullable OffsetDateTime askedAt,
    @Nullable LocalDate lastDay,
    @Nullable OffsetDateTime until,
    @Nullable OffsetDateTime suppliedAt,
    @Nullable OffsetDateTime decidedAt,
    @Nullable String grounds,
    @Nullable String findings,
    int version) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<Condition, Answer>> ANSWERS = new TypeReference<>() {};
  private static final TypeReference<List<Ground>> GROUNDS = new TypeReference<>() {};
  private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

  static CheckRow of(Check check, int version) {
    return switch (check) {
      case Check.Open open -> row(open, "OPEN", null, null, null, version);
      case Check.Waiting waiting -> row(waiting, "ASKED", waiting.request(), null, null, version);
      case Check.Supplemented done ->
          row(done, "SUPPLEMENTED", done.request(), done.at(), null, version);
      case Check.InOrder inOrder ->
          row(inOrder, "IN_ORDER", null, null, inOrder.at(), version)
              .found(inOrder.findings(), null);
      case Check.Rejected rejected ->
          row(rejected, "REJECTED", null, null, rejected.at(), version)
              .found(rejected.findings(), rejected.grounds());
    };
  }

  private static CheckRow row(
      Check check,
      String stage,
      @Nullable Request request,
      @Nullable Instant suppliedAt,
      @Nullable Instant decidedAt,
      int version) {
    return new CheckRow(
        check.application().value(),
        stage,
        json(check.answers()),
        request == null
            ? null
            : json(new RequestJson(request.asked(), request.unmet(), request.note())),
        request == null ? null : utc(request.at()),
        request == null ? null : request.lastDay(),
        request == null ? null : utc(request.until()),
        suppliedAt == null ? null : utc(suppliedAt),
        decidedAt == null ? null : utc(decidedAt),
        null,
        null,
        version);
  }

  private CheckRow found(List<Finding> found, @Nullable List<Ground> on) {
    return new CheckRow(
        application,
        stage,
        answers,
        asked,
        askedAt,
        lastDay,
        until,
        suppliedAt,
        decidedAt,
        on == null ? null : json(on),
        json(found),
        version);
  }

  Versioned<Check> toDomain() {
    return new Versioned<>(check(), version);
  }

  private Check check() {
    var id = new ApplicationId(application);
    var given = new EnumMap<Condition, Answer>(Condition.class);
    given.putAll(JSON.readValue(answers, ANSWERS));
    return switch (stage) {
      case "OPEN" -> new Check.Open(id, given);
      case "ASKED" -> new Check.Waiting(id, given, request());
      case "SUPPLEMENTED" ->
          new Check.Supplemented(id, given, request(), known(suppliedAt).toInstant());
      case "IN_ORDER" ->
          new Check.InOrder(
              id, given, JSON.readValue(known(findings), FINDINGS), known(decidedAt).toInstant());
      case "REJECTED" ->
          new Check.Rejected(
              id,
              given,
              JSON.readValue(known(findings), FINDINGS),
              JSON.readValue(known(grounds), GROUNDS),
              known(decidedAt).toInstant());
      default -> throw new IllegalStateException("Unknown stage " + stage + " of " + application);
    };
  }

  private Request request() {
    var read = JSON.readValue(known(asked), RequestJson.class);
    return new Request(
        read.asked(),
        read.unmet(),
        read.note(),
        known(askedAt).toInstant(),
        known(lastDay),
        known(until).toInstant());
  }

  private <T> T known(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("A check lacks a column of its stage: " + application);
    }
    return value;
  }

  private static String json(Object value) {
    return new String(CanonicalJson.of(value), UTF_8);
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /** The words of a notice; its moments have columns of their own. */
  record RequestJson(List<Asked> asked, List<Condition> unmet, String note) {}
}
