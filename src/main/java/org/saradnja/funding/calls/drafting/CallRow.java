package org.saradnja.funding.calls.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Remembered;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.calls.Annulment;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import tools.jackson.databind.json.JsonMapper;

/** The table, column by column. The only place where a stage is flattened. */
record CallRow(
    UUID id,
    String code,
    String unit,
    String stage,
    String text,
    OffsetDateTime savedAt,
    UUID savedBy,
    @Nullable OffsetDateTime publishedAt,
    @Nullable LocalDate lastDay,
    @Nullable OffsetDateTime closesAt,
    @Nullable String digest,
    int edition,
    @Nullable OffsetDateTime annulledAt,
    @Nullable String annulledAct,
    @Nullable String annulledReason,
    int version) {

  /**
   * By what is written there, so that a text is parsed once however often its call is asked for.
   */
  private static final Remembered<String, CallText> TEXTS = new Remembered<>(200);

  static CallRow of(Call call, int version) {
    return switch (call) {
      case Draft draft -> row(draft, "DRAFT", null, version);
      case Published published -> row(published, "PUBLISHED", published, version);
      case Annulled annulled ->
          throw new IllegalArgumentException("An annulment is written alone: " + annulled.code());
    };
  }

  private static CallRow row(Call call, String stage, @Nullable Published published, int version) {
    return new CallRow(
        call.id().value(),
        call.code().value(),
        call.unit().slug(),
        stage,
        new String(CanonicalJson.of(call.text()), UTF_8),
        utc(call.saved().at()),
        call.saved().by().value(),
        published == null ? null : utc(published.at()),
        published == null ? null : published.lastDay(),
        published == null ? null : utc(published.closesAt()),
        published == null ? null : published.digest().hex(),
        published == null ? 1 : published.edition(),
        null,
        null,
        null,
        version);
  }

  Versioned<Call> toDomain() {
    return new Versioned<>(call(), version);
  }

  private Call call() {
    var saved = new Saved(savedAt.toInstant(), new PersonId(savedBy));
    var draft =
        new Draft(
            new CallId(id),
            new CallCode(code),
            new UnitId(unit),
            TEXTS.get(text, () -> JsonMapper.shared().readValue(text, CallText.class)),
            saved);
    return switch (stage) {
      case "DRAFT" -> draft;
      case "PUBLISHED" -> published(draft);
      case "ANNULLED" -> new Annulled(published(draft), annulment());
      default -> throw new IllegalStateException("Unknown stage " + stage + " of " + code);
    };
  }

  private Published published(Draft draft) {
    if (publishedAt == null || lastDay == null || closesAt == null || digest == null) {
      throw new IllegalStateException("Published without its moment: " + code);
    }
    return new Published(
        draft.id(),
        draft.code(),
        draft.unit(),
        draft.text(),
        draft.saved(),
        publishedAt.toInstant(),
        lastDay,
        closesAt.toInstant(),
        new Digest(digest),
        edition);
  }

  private Annulment annulment() {
    if (annulledAt == null || annulledAct == null || annulledReason == null) {
      throw new IllegalStateException("Annulled without its act: " + code);
    }
    return new Annulment(annulledAt.toInstant(), annulledAct, annulledReason);
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
