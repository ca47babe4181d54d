package org.saradnja.parties.files.keeping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.saradnja.base.kernel.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the database itself: kept, replicated and backed up in one with the rows that refer to it. */
final class ContentsInDatabase implements Contents {

  private final JdbcClient jdbc;

  ContentsInDatabase(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A fresh entry is not touched again, so that equal files sent at once do not wait. */
  @Override
  public void keep(Digest digest, byte[] content, Instant now) {
    jdbc.sql(
            """
            insert into file_content (digest, content, kept_at)
            values (:digest, :content, :now)
            on conflict (digest) do update
               set kept_at = excluded.kept_at
             where file_content.kept_at < excluded.kept_at - interval '1 hour'
            """)
        .param("digest", digest.hex())
        .param("content", content)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public byte[] get(Digest digest) {
    return jdbc.sql("select content from file_content where digest = :digest")
        .param("digest", digest.hex())
        .query(byte[].class)
        .optional()
        .orElseThrow(() -> new IllegalStateException("The content is gone: " + digest.hex()));
  }

  @Override
  public List<Digest> keptBefore(Instant moment) {
    return jdbc.sql("select digest from file_content where kept_at < :moment order by digest")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new Digest(row.getString("digest")))
        .list();
  }

  @Override
  public void forget(Digest digest) {
    jdbc.sql("delete from file_content where digest = :digest")
        .param("digest", digest.hex())
        .update();
  }
}
