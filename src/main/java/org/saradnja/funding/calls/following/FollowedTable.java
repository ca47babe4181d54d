package org.saradnja.funding.calls.following;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Remembered;
import org.saradnja.funding.calls.Annulment;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.parties.registry.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened to published calls, and the terms computed for them; nothing here is changed. */
@Repository
class FollowedTable {

  private static final TypeReference<Map<Milestone, OffsetDateTime>> MILESTONES =
      new TypeReference<>() {};

  private static final int MOST_CALLS = 1_000;

  private static final String FOLLOWED =
      """
      select c.id, c.digest, c.annulled_at, c.annulled_act, c.annulled_reason,
             (select jsonb_object_agg(m.milestone, m.reached_at)::text
                from call_milestone m where m.call = c.id) as milestones,
             (select min(t.basis) from call_terms t where t.call = c.id) as basis
        from call c
      """;

  private final JdbcClient jdbc;

  private final Remembered<Digest, PublishedText> texts = new Remembered<>(MOST_CALLS);
  private final Remembered<Computed, Terms> terms = new Remembered<>(MOST_CALLS);

  FollowedTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Followed> find(String code) {
    return jdbc.sql(FOLLOWED + "where c.code = :code and c.stage <> 'DRAFT'")
        .param("code", code)
        .query(Rows.of(Row.class))
        .optional()
        .map(this::followed);
  }

  /** All that a unit published, the newest first, those that were annulled too. */
  List<Followed> of(UnitId unit) {
    return jdbc
        .sql(
            FOLLOWED
                + """
                where c.unit = :unit and c.stage <> 'DRAFT'
                order by c.published_at desc, c.code
                """)
        .param("unit", unit.slug())
        .query(Rows.of(Row.class))
        .list()
        .stream()
        .map(this::followed)
        .toList();
  }

  private Followed followed(Row row) {
    var id = new CallId(row.id());
    var digest = new Digest(row.digest());
    var milestones = row.reached();
    var basis = Basis.valueOf(row.basis());
    return new Followed(
        id,
        texts.get(digest, () -> text(id)),
        digest,
        milestones,
        terms.get(new Computed(digest, basis, milestones), () -> terms(id, basis)),
        row.annulment());
  }

  /** The edition in force. */
  PublishedText text(CallId call) {
    return JsonMapper.shared().readValue(canonical(call), PublishedText.class);
  }

  /** The exact text of the edition in force, which the digest covers. */
  String canonical(CallId call) {
    return jdbc.sql(
            """
            select coalesce(
                     (select c.text from call_correction c
                       where c.call = p.call order by c.edition desc limit 1),
                     p.text) as text
              from call_publication p
             where p.call = :call
            """)
        .param("call", call.value())
        .query(String.class)
        .single();
  }

  /** Those of the last edition for which they were computed. */
  Terms terms(CallId call, Basis basis) {
    return find(call, basis)
        .orElseThrow(() -> new NoSuchThing("terms of call " + call.value() + " on " + basis));
  }

  /** As {@link #terms}; none on the basis of a list that is not published. */
  Optional<Terms> find(CallId call, Basis basis) {
    return jdbc.sql(
            """
            select terms::text
              from call_terms
             where call = :call and basis = :basis
             order by edition desc
             limit 1
            """)
        .param("call", call.value())
        .param("basis", basis.name())
        .query(String.class)
        .optional()
        .map(json -> JsonMapper.shared().readValue(json, Terms.class));
  }

  /** Told twice it is kept once. */
  void reach(CallId call, Milestone milestone, Instant at) {
    jdbc.sql(
            """
            insert into call_milestone (call, milestone, reached_at)
            values (:call, :milestone, :at)
            on conflict on constraint a_milestone_is_reached_once do nothing
            """)
        .param("call", call.value())
        .param("milestone", milestone.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void keep(CallId call, Basis basis, int edition, Terms terms, Instant at) {
    jdbc.sql(
            """
            insert into call_terms (call, basis, edition, computed_at, terms)
            values (:call, :basis, :edition, :at, cast(:terms as jsonb))
            on conflict on constraint terms_are_computed_once_on_a_basis do nothing
            """)
        .param("call", call.value())
        .param("basis", basis.name())
        .param("edition", edition)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("terms", new String(CanonicalJson.of(terms), UTF_8))
        .update();
  }

  /** From what the terms were computed; the later basis comes first in the alphabet, as it must. */
  enum Basis {
    LIST,
    PUBLICATION
  }

  /** From what terms were computed, and so under what they never change. */
  private record Computed(Digest text, Basis basis, Milestones milestones) {}

  record Row(
      UUID id,
      String digest,
      @Nullable OffsetDateTime annulledAt,
      @Nullable String annulledAct,
      @Nullable String annulledReason,
      @Nullable String milestones,
      String basis) {

    Optional<Annulment> annulment() {
      return annulledAt == null || annulledAct == null || annulledReason == null
          ? Optional.empty()
          : Optional.of(new Annulment(annulledAt.toInstant(), annulledAct, annulledReason));
    }

    Milestones reached() {
      if (milestones == null) {
        return Milestones.NONE;
      }
      var reached = new EnumMap<Milestone, Instant>(Milestone.class);
      JsonMapper.shared()
          .readValue(milestones, MILESTONES)
          .forEach((milestone, at) -> reached.put(milestone, at.toInstant()));
      return new Milestones(reached);
    }
  }
}
