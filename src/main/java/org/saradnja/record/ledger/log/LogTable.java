package org.saradnja.record.ledger.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Digest;
import org.saradnja.record.ledger.LogEntry;
import org.saradnja.record.ledger.PublicLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries that have their place, as the public reads them. */
@Component
class LogTable implements PublicLog {

  private final JdbcClient jdbc;

  LogTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a list is narrowed to; whatever is null does not narrow it. */
  record Filter(
      @Nullable String kind,
      @Nullable String party,
      @Nullable String subject,
      @Nullable OffsetDateTime from,
      @Nullable OffsetDateTime before) {

    static final Filter NONE = new Filter(null, null, null, null, null);
  }

  /** An entry with the bytes that were hashed into the tree. */
  record Whole(LogEntry entry, byte[] bytes, Digest leaf) {}

  @Override
  public List<LogEntry> latest(int count) {
    return page(Filter.NONE, 0, count);
  }

  @Override
  public Optional<LogEntry> entryOf(Digest content) {
    return jdbc.sql(
            """
            select l.position, e.at, e.kind, e.subject, e.party, e.role, e.content, e.digest
              from ledger_entry e join ledger_leaf l on l.entry = e.id
             where e.content = :content
             order by l.position
             limit 1
            """)
        .param("content", content.bytes())
        .query((row, _) -> entry(row))
        .optional();
  }

  @Override
  public long size() {
    return jdbc.sql("select coalesce(max(position) + 1, 0) from ledger_leaf")
        .query(Long.class)
        .single();
  }

  List<LogEntry> page(Filter filter, int from, int count) {
    return narrowed(
            filter,
            """
            select l.position, e.at, e.kind, e.subject, e.party, e.role, e.content, e.digest
              from ledger_leaf l join ledger_entry e on e.id = l.entry
             where (:kind::text is null or e.kind = :kind)
               and (:party::text is null or e.party = :party)
               and (:subject::text is null or e.subject = :subject)
               and (:from::timestamptz is null or e.at >= :from)
               and (:before::timestamptz is null or e.at < :before)
             order by l.position desc
            offset :skip limit :count
            """)
        .param("skip", from)
        .param("count", count)
        .query((row, _) -> entry(row))
        .list();
  }

  long count(Filter filter) {
    if (filter.equals(Filter.NONE)) {
      return size();
    }
    return narrowed(
            filter,
            """
            select count(*)
              from ledger_leaf l join ledger_entry e on e.id = l.entry
             where (:kind::text is null or e.kind = :kind)
               and (:party::text is null or e.party = :party)
               and (:subject::text is null or e.subject = :subject)
               and (:from::timestamptz is null or e.at >= :from)
               and (:before::timestamptz is null or e.at < :before)
            """)
        .query(Long.class)
        .single();
  }

  private JdbcClient.StatementSpec narrowed(Filter filter, String sql) {
    return jdbc.sql(sql)
        .param("kind", filter.kind())
        .param("party", filter.party())
        .param("subject", filter.subject())
        .param("from", filter.from())
        .param("before", filter.before());
  }

  Optional<Whole> find(long position) {
    return jdbc.sql(
            """
            select l.position, e.at, e.kind, e.subject, e.party, e.role, e.content, e.digest,
                   e.entry, l.hash
              from ledger_leaf l join ledger_entry e on e.id = l.entry
             where l.position = :position
            """)
        .param("position", position)
        .query((row, _) ->
            new Whole(entry(row), row.getBytes("entry"), Digest.fromBytes(row.getBytes("hash"))))
        .optional();
  }

  /** The kinds of acts that have happened, by steps through the index and not over all entries. */
  List<String> kinds() {
    return jdbc.sql(
            """
            with recursive found as (
              (select kind from ledger_entry order by kind limit 1)
              union all
              select (select kind from ledger_entry
                       where kind > found.kind order by kind limit 1)
                from found where found.kind is not null)
            select kind from found where kind is not null
            """)
        .query((row, _) -> row.getString("kind"))
        .list();
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    return new LogEntry(
        row.getLong("position"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("party"),
        row.getString("role"),
        Digest.fromBytes(row.getBytes("content")),
        Digest.fromBytes(row.getBytes("digest")));
  }
}
