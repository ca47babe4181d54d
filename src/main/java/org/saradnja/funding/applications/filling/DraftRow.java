package org.saradnja.funding.applications.filling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of drafts, column by column. The only place where a stage is flattened. */
record DraftRow(
    UUID id,
    UUID call,
    String unit,
    UUID organisation,
    int ordinal,
    OffsetDateTime openedAt,
    String stage,
    String answers,
    @Nullable String asked,
    @Nullable OffsetDateTime completeUntil,
    @Nullable String attachments,
    int version) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<Step, Saved>> STEPS = new TypeReference<>() {};
  private static final TypeReference<List<Asked>> ASKED = new TypeReference<>() {};
  private static final TypeReference<List<AttachmentJson>> ATTACHMENTS = new TypeReference<>() {};

  static DraftRow of(Draft draft, int version) {
    return switch (draft) {
      case Draft.Open open -> row(open, "OPEN", null, null, version);
      case Draft.Sent sent -> row(sent, "SENT", null, null, version);
      case Draft.Withdrawn withdrawn -> row(withdrawn, "WITHDRAWN", null, null, version);
      case Draft.Reopened reopened ->
          row(
              reopened,
              "REOPENED",
              new String(CanonicalJson.of(reopened.asked()), UTF_8),
              reopened.until(),
              version);
    };
  }

  private static DraftRow row(
      Draft draft, String stage, @Nullable String asked, @Nullable Instant until, int version) {
    var head = draft.head();
    return new DraftRow(
        head.id().value(),
        head.call().value(),
        head.unit().slug(),
        head.organisation().value(),
        head.ordinal(),
        head.openedAt().atOffset(ZoneOffset.UTC),
        stage,
        "{}",
        asked,
        until == null ? null : until.atOffset(ZoneOffset.UTC),
        null,
        version);
  }

  Versioned<Draft> toDomain() {
    return new Versioned<>(draft(), version);
  }

  private Draft draft() {
    var head =
        new Draft.Head(
            new ApplicationId(id),
            new CallId(call),
            new UnitId(unit),
            new OrganisationId(organisation),
            ordinal,
            openedAt.toInstant());
    var held = new Answers(steps(), held());
    return switch (stage) {
      case "OPEN" -> new Draft.Open(head, held);
      case "SENT" -> new Draft.Sent(head, held);
      case "WITHDRAWN" -> new Draft.Withdrawn(head, held);
      case "REOPENED" -> reopened(head, held);
      default -> throw new IllegalStateException("Unknown stage " + stage + " of draft " + id);
    };
  }

  private Draft reopened(Draft.Head head, Answers held) {
    if (asked == null || completeUntil == null) {
      throw new IllegalStateException("Reopened without a term: draft " + id);
    }
    return new Draft.Reopened(head, held, JSON.readValue(asked, ASKED), completeUntil.toInstant());
  }

  private Map<Step, Saved> steps() {
    var steps = new EnumMap<Step, Saved>(Step.class);
    steps.putAll(JSON.readValue(answers, STEPS));
    return steps;
  }

  private List<Attachment> held() {
    return attachments == null
        ? List.of()
        : JSON.readValue(attachments, ATTACHMENTS).stream().map(AttachmentJson::toDomain).toList();
  }

  /** As the query puts the rows of attachments into one column. */
  record AttachmentJson(
      UUID file,
      String slot,
      String name,
      String type,
      long size,
      String digest,
      OffsetDateTime addedAt,
      boolean sent) {

    Attachment toDomain() {
      return new Attachment(
          new FileId(file), slot, name, type, size, new Digest(digest), addedAt.toInstant(), sent);
    }
  }
}
