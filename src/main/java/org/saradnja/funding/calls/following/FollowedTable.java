package org.saradnja.funding.calls.following;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.PublishedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened to published calls, and the terms computed for them; nothing here is changed. */
@Repository
class FollowedTable {

  private static final TypeReference<Map<Milestone, OffsetDateTime>> MILESTONES =
      new TypeReference<>() {};

  private final JdbcClient jdbc;

  FollowedTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Followed> find(String code) {
    return jdbc.sql(
            """
            select c.id, p.text, p.digest,
                   (select jsonb_object_agg(m.milestone, m.reached_at)::text
                      from call_milestone m where m.call = c.id) as milestones,
                   (select t.terms::text
                      from call_terms t where t.call = c.id order by t.basis limit 1) as terms
              from call c join call_publication p on p.call = c.id
             where c.code = :code
            """)
        .param("code", code)
        .query(Row.class)
        .optional()
        .map(Row::toDomain);
  }

  /** What was published, from the first moment on. */
  PublishedText text(CallId call) {
    var text =
        jdbc.sql("select text from call_publication where call = :call")
            .param("call", call.value())
            .query(String.class)
            .single();
    return JsonMapper.shared().readValue(text, PublishedText.class);
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

  void keep(CallId call, Basis basis, Terms terms, Instant at) {
    jdbc.sql(
            """
            insert into call_terms (call, basis, computed_at, terms)
            values (:call, :basis, :at, cast(:terms as jsonb))
            on conflict on constraint terms_are_computed_once_on_a_basis do nothing
            """)
        .param("call", call.value())
        .param("basis", basis.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("terms", new String(CanonicalJson.of(terms), UTF_8))
        .update();
  }

  /** From what the terms were computed; the later basis comes first in the alphabet, as it must. */
  enum Basis {
    LIST,
    PUBLICATION
  }

  record Row(UUID id, String text, String digest, @Nullable String milestones, String terms) {

    Followed toDomain() {
      return new Followed(
          new CallId(id),
          JsonMapper.shared().readValue(text, PublishedText.class),
          text,
          new Digest(digest),
          milestones == null ? Milestones.NONE : new Milestones(moments(milestones)),
          JsonMapper.shared().readValue(terms, Terms.class));
    }

    private static Map<Milestone, Instant> moments(String json) {
      var moments = new EnumMap<Milestone, Instant>(Milestone.class);
      JsonMapper.shared()
          .readValue(json, MILESTONES)
          .forEach((milestone, at) -> moments.put(milestone, at.toInstant()));
      return moments;
    }
  }
}
