package org.saradnja.record.notices.letters;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NoticeTable {

  private final JdbcClient jdbc;

  NoticeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it was not queued before; the same event heard twice makes one letter. */
  static Question<Boolean> queueing(Notice notice, Instant now) {
    return Question.change(
            """
            insert into notice (id, kind, about, detail, person, queued_at, due_at)
            values (:id, :kind, :about, :detail, :person, :now, :now)
            on conflict on constraint one_notice_of_a_kind do nothing
            """,
            Map.of(
                "id", notice.id(),
                "kind", notice.kind().name(),
                "about", notice.about(),
                "detail", notice.detail(),
                "person", notice.person().value(),
                "now", now.atOffset(ZoneOffset.UTC)))
        .as(queued -> queued == 1);
  }

  /**
   * Takes the notices that are due longest and puts them off to their next attempt: minutes doubled
   * each time, and after the last one a notice is given up. Whoever takes it has this attempt
   * alone.
   */
  List<Notice> takeDue(Instant now, int mostAttempts, int atOnce) {
    return jdbc.sql(
            """
            update notice
               set attempts = attempts + 1,
                   due_at = case when attempts + 1 < :most
                                 then :now + interval '1 minute' * power(2, attempts) end,
                   outcome = case when attempts + 1 >= :most then 'GIVEN_UP' end
             where id in (select id from notice
                           where due_at <= :now
                           order by due_at
                           limit :atOnce
                             for update skip locked)
            returning id, kind, about, detail, person
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", mostAttempts)
        .param("atOnce", atOnce)
        .query((row, _) ->
            new Notice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("about", UUID.class),
                row.getString("detail"),
                new PersonId(row.getObject("person", UUID.class))))
        .list();
  }

  static Question<Integer> sent(Collection<UUID> ids, Instant now) {
    return Question.change(
        """
        update notice set outcome = 'SENT', sent_at = :now, due_at = null, failure = null
         where id = any(:ids)
        """,
        Map.of("ids", ids.toArray(UUID[]::new), "now", now.atOffset(ZoneOffset.UTC)));
  }

  void nothingToSend(UUID id) {
    jdbc.sql("update notice set outcome = 'NOTHING_TO_SEND', due_at = null where id = :id")
        .param("id", id)
        .update();
  }

  /** Nobody can be reached with it, now or later; it is not tried again. */
  void undeliverable(UUID id, String reason) {
    jdbc.sql(
            """
            update notice set outcome = 'UNDELIVERABLE', due_at = null, failure = :reason
             where id = :id
            """)
        .param("id", id)
        .param("reason", reason)
        .update();
  }

  /** The next attempt is set already. */
  void failed(UUID id, String failure) {
    jdbc.sql("update notice set failure = :failure where id = :id")
        .param("id", id)
        .param("failure", failure)
        .update();
  }

  /** Tries again, from the beginning, what was given up. */
  void tryAgain(Instant now) {
    jdbc.sql(
            """
            update notice set outcome = null, attempts = 0, due_at = :now
             where outcome = 'GIVEN_UP'
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Who was ever told so of a thing, with what stood in the latest of these letters. */
  Map<PersonId, String> details(NoticeKind kind, UUID about) {
    return jdbc
        .sql(
            """
            select distinct on (person) person, detail
              from notice
             where kind = :kind and about = :about
             order by person, queued_at desc
            """)
        .param("kind", kind.name())
        .param("about", about)
        .query((row, _) ->
            Map.entry(new PersonId(row.getObject("person", UUID.class)), row.getString("detail")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Tally tally() {
    return jdbc.sql(
            """
            select count(*) filter (where due_at is not null) as waiting,
                   count(*) filter (where outcome = 'GIVEN_UP') as given_up,
                   count(*) filter (where outcome = 'UNDELIVERABLE') as undeliverable
              from notice
             where due_at is not null or outcome in ('GIVEN_UP', 'UNDELIVERABLE')
            """)
        .query(Rows.of(Tally.class))
        .single();
  }

  record Tally(long waiting, long givenUp, long undeliverable) {}
}
