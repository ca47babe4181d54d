package org.saradnja.funding.applications.filling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.registry.OrganisationId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts with everything in them, read in one question. */
@Repository
class DraftTable {

  private static final RowMapper<DraftRow> ROW = Rows.of(DraftRow.class);

  private static final String SELECT =
      """
      select d.id, d.call, d.unit, d.organisation, d.ordinal, d.opened_at, d.stage,
             d.answers::text as answers, d.asked::text as asked, d.complete_until,
             (select json_agg(
                       json_build_object(
                         'file', a.file, 'slot', a.slot, 'name', a.name, 'type', a.type,
                         'size', a.size, 'digest', a.digest, 'addedAt', a.added_at,
                         'sent', a.sent)
                       order by a.added_at, a.file)
                from application_attachment a
               where a.draft = d.id)::text as attachments,
             d.version
        from application_draft d
      """;

  private static final String BY_ID = SELECT + " where d.id = :id";

  private final JdbcClient jdbc;

  DraftTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Versioned<Draft> get(ApplicationId id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  /** As {@link #get}, on the way with other questions. */
  static Question<Versioned<Draft>> asked(ApplicationId id) {
    return Question.rows(BY_ID, Map.of("id", id.value()), ROW)
        .as(rows ->
            rows.stream().findFirst().map(DraftRow::toDomain).orElseThrow(() -> unknown(id)));
  }

  private static NoSuchThing unknown(ApplicationId id) {
    return new NoSuchThing("draft " + id.value());
  }

  Optional<Versioned<Draft>> find(ApplicationId id) {
    return jdbc.sql(BY_ID).param("id", id.value()).query(ROW).optional().map(DraftRow::toDomain);
  }

  /** The newest first. */
  List<Draft> of(OrganisationId organisation) {
    return jdbc
        .sql(SELECT + " where d.organisation = :organisation order by d.opened_at desc")
        .param("organisation", organisation.value())
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().value())
        .toList();
  }

  /** In the order in which they were opened; what is in them is not read. */
  List<Place> places(CallId call, OrganisationId organisation) {
    return jdbc.sql(
            """
            select id, stage
              from application_draft
             where call = :call and organisation = :organisation
             order by ordinal
            """)
        .param("call", call.value())
        .param("organisation", organisation.value())
        .query((row, _) -> Place.of(row.getObject("id", UUID.class), row.getString("stage")))
        .list();
  }

  Set<OrganisationId> organisations(CallId call, Instant until) {
    return jdbc.sql(
            """
            select distinct organisation
              from application_draft
             where call = :call and opened_at <= :until
            """)
        .param("call", call.value())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new OrganisationId(row.getObject("organisation", UUID.class)))
        .set();
  }

  /** False when the same place was taken at the same moment by a second click. */
  boolean insert(Draft.Open draft) {
    return jdbc.sql(
                """
                insert into application_draft
                  (id, call, unit, organisation, ordinal, opened_at, stage, answers, version)
                values
                  (:id, :call, :unit, :organisation, :ordinal, :openedAt, :stage,
                   cast(:answers as jsonb), 0)
                on conflict on constraint one_draft_in_a_place do nothing
                """)
            .paramSource(DraftRow.of(draft, 0))
            .update()
        == 1;
  }

  /**
   * Saves one step, and answers its new version; nothing when another page has saved it since the
   * version that the sender had read, or the same page in a later state.
   *
   * @param turn how much was changed on the page when it sent this
   */
  OptionalInt save(ApplicationId id, Step step, Saved sent, int turn) {
    return jdbc.sql(
            """
            update application_draft
               set answers = jsonb_set(answers, array[:step], jsonb_build_object(
                     'version', coalesce((answers -> :step ->> 'version')::int, 0) + 1,
                     'page', cast(:page as text), 'by', cast(:by as text), 'at', cast(:at as text),
                     'turn', cast(:turn as int), 'fields', cast(:fields as jsonb))),
                   version = version + 1
             where id = :id
               and stage in ('OPEN', 'REOPENED')
               and (coalesce((answers -> :step ->> 'version')::int, 0) = :version
                    or answers -> :step ->> 'page' = cast(:page as text)
                       and coalesce((answers -> :step ->> 'turn')::int, 0) <= :turn)
            returning (answers -> :step ->> 'version')::int
            """)
        .param("id", id.value())
        .param("step", step.name())
        .param("version", sent.version())
        .param("page", sent.page().toString())
        .param("by", sent.by().toString())
        .param("at", sent.at().toString())
        .param("turn", turn)
        .param("fields", new String(CanonicalJson.of(sent.fields()), UTF_8))
        .query(Integer.class)
        .optional()
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** Changes the stage; what was typed is saved step by step. */
  void update(Versioned<? extends Draft> changed) {
    int rows =
        jdbc.sql(
                """
                update application_draft
                   set stage = :stage, asked = cast(:asked as jsonb),
                       complete_until = :completeUntil, version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(DraftRow.of(changed.value(), changed.version()))
            .update();
    mustBeOne(rows, changed);
  }

  private static void mustBeOne(int rows, Versioned<? extends Draft> changed) {
    if (rows != 1) {
      throw new OptimisticLockingFailureException(
          "Changed meanwhile: draft " + changed.value().head().id().value());
    }
  }

  /** Held with the version, so that a sending at the same moment goes with it or without it. */
  void attach(Versioned<? extends Draft> draft, Attachment attachment) {
    int rows =
        jdbc.sql(
                """
                with held as (
                  update application_draft
                     set version = version + 1
                   where id = :draft and version = :version and stage in ('OPEN', 'REOPENED')
                  returning id)
                insert into application_attachment
                  (draft, file, slot, name, type, size, digest, added_at, sent)
                select id, :file, :slot, :name, :type, :size, :digest, :addedAt, false
                  from held
                """)
            .param("draft", draft.value().head().id().value())
            .param("version", draft.version())
            .param("file", attachment.file().value())
            .param("slot", attachment.slot())
            .param("name", attachment.name())
            .param("type", attachment.type())
            .param("size", attachment.size())
            .param("digest", attachment.digest().hex())
            .param("addedAt", utc(attachment.addedAt()))
            .update();
    mustBeOne(rows, draft);
  }

  void detach(Versioned<? extends Draft> draft, Attachment attachment) {
    update(draft);
    jdbc.sql("delete from application_attachment where file = :file and not sent")
        .param("file", attachment.file().value())
        .update();
  }

  /**
   * Closes a draft that was sent at a version, and fixes its files, without reading it again: this
   * stands between every applicant and the receipt. Answers whether it was so.
   */
  static Question<Boolean> closing(ApplicationId id, int version) {
    return Question.rows(
            """
            with closed as (
              update application_draft
                 set stage = 'SENT', asked = null, complete_until = null,
                     version = version + 1
               where id = :id and version = :version and stage in ('OPEN', 'REOPENED')
              returning id),
            fixed as (
              update application_attachment a
                 set sent = true
                from closed
               where a.draft = closed.id and not a.sent)
            select count(*) from closed
            """,
            Map.of("id", id.value(), "version", version),
            (row, _) -> row.getInt(1))
        .as(closed -> closed.equals(List.of(1)));
  }

  private static Object utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
