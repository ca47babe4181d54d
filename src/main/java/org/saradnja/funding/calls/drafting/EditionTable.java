package org.saradnja.funding.calls.drafting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Corrections;
import org.saradnja.funding.calls.PublishedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every edition of the text of a published call, as it was published. */
@Repository
class EditionTable implements Corrections {

  private static final String EDITIONS =
      """
      select text, edition
        from (select call, text, 1 as edition from call_publication
              union all
              select call, text, edition from call_correction) as editions
       where call = :call
      """;

  private final JdbcClient jdbc;

  EditionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The first one first. */
  List<PublishedText> of(CallId call, int upTo) {
    return jdbc
        .sql(EDITIONS + " and edition <= :upTo order by edition")
        .param("call", call.value())
        .param("upTo", upTo)
        .query((row, _) -> row.getString("text"))
        .list()
        .stream()
        .map(EditionTable::read)
        .toList();
  }

  /** The one in force; throws when the call was never published. */
  PublishedText inForce(CallId call) {
    return read(
        jdbc.sql(EDITIONS + " order by edition desc limit 1")
            .param("call", call.value())
            .query((row, _) -> row.getString("text"))
            .single());
  }

  /** The exact text that the digest of an edition covers. */
  Optional<String> canonical(CallId call, int edition) {
    return jdbc.sql(EDITIONS + " and edition = :edition")
        .param("call", call.value())
        .param("edition", edition)
        .query((row, _) -> row.getString("text"))
        .optional();
  }

  @Override
  public List<Correction> of(CallId call) {
    return jdbc.sql(
            """
            select edition, corrected_at, reason
              from call_correction
             where call = :call
             order by edition
            """)
        .param("call", call.value())
        .query((row, _) ->
            new Correction(
                row.getInt("edition"),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant(),
                row.getString("reason")))
        .list();
  }

  private static PublishedText read(String canonical) {
    return JsonMapper.shared().readValue(canonical, PublishedText.class);
  }
}
