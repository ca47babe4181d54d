package org.saradnja.funding.assessment.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.calls.CallId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published lists, byte for byte as they were published; rows are added and never changed. */
@Component
class ListTable implements RankingLists {

  private final JdbcClient jdbc;

  ListTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<RankingBundle> find(CallId call) {
    return stored(call).map(Stored::bundle);
  }

  @Override
  public boolean isPublished(CallId call) {
    return jdbc.sql("select exists (select 1 from ranking_list where call = :call)")
        .param("call", call.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public List<RankingBundle> naming(RegistrationNumber organisation) {
    return jdbc.sql(
            """
            select bundle
              from (select distinct on (call) call, bundle, published_at
                      from ranking_list
                     order by call, version desc) newest
             where position(:named in bundle) > 0
             order by published_at desc, call
            """)
        .param("named", "\"registrationNumber\":\"" + organisation.value() + "\"")
        .query((row, _) -> RankingBundle.read(row.getString("bundle").getBytes(UTF_8)))
        .list();
  }

  /** The newest version, with the bytes that its digest is of. */
  Optional<Stored> stored(CallId call) {
    return jdbc.sql(
            """
            select bundle, digest
              from ranking_list
             where call = :call
             order by version desc
             limit 1
            """)
        .param("call", call.value())
        .query((row, _) ->
            new Stored(
                row.getString("bundle").getBytes(UTF_8), new Digest(row.getString("digest"))))
        .optional();
  }

  /** Nobody gives points or publishes in the same call until the transaction ends. */
  void lock(CallId call) {
    jdbc.sql("select call from commission where call = :call for update")
        .param("call", call.value())
        .query(UUID.class)
        .optional();
  }

  void insert(CallId call, RankingBundle bundle, UUID mandate) {
    var bytes = bundle.canonical();
    jdbc.sql(
            """
            insert into ranking_list (call, version, published_at, published_by, bundle, digest)
            values (:call, :version, :publishedAt, :mandate, :bundle, :digest)
            """)
        .param("call", call.value())
        .param("version", bundle.version())
        .param("publishedAt", bundle.publishedAt().atOffset(ZoneOffset.UTC))
        .param("mandate", mandate)
        .param("bundle", new String(bytes, UTF_8))
        .param("digest", Digest.of(bytes).hex())
        .update();
  }

  /** A list as it is stored: the bytes are what everybody downloads. */
  static final class Stored {

    private final byte[] bytes;
    private final Digest digest;

    Stored(byte[] bytes, Digest digest) {
      this.bytes = bytes;
      this.digest = digest;
    }

    byte[] bytes() {
      return bytes.clone();
    }

    Digest digest() {
      return digest;
    }

    RankingBundle bundle() {
      return RankingBundle.read(bytes);
    }
  }
}
