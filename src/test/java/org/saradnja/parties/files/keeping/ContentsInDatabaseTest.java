package org.saradnja.parties.files.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ContentsInDatabaseTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final byte[] CONTENT = "садржај".getBytes(UTF_8);
  private static final Digest DIGEST = Digest.of(CONTENT);

  @Autowired private JdbcClient jdbc;

  @Test
  void equalContentsAreKeptOnce() {
    var contents = new ContentsInDatabase(jdbc);
    contents.keep(DIGEST, CONTENT, NOW);
    contents.keep(DIGEST, CONTENT, NOW.plusSeconds(1));

    assertThat(contents.get(DIGEST)).isEqualTo(CONTENT);
    assertThat(contents.keptBefore(NOW.plusSeconds(2))).containsExactly(DIGEST);
  }

  @Test
  void whatIsKeptAgainIsFreshAgain() {
    var contents = new ContentsInDatabase(jdbc);
    contents.keep(DIGEST, CONTENT, NOW.minus(Duration.ofDays(3)));
    contents.keep(DIGEST, CONTENT, NOW);

    assertThat(contents.keptBefore(NOW)).isEmpty();
  }

  @Test
  void aContentThatIsGoneIsADefect() {
    var contents = new ContentsInDatabase(jdbc);
    contents.keep(DIGEST, CONTENT, NOW);
    contents.forget(DIGEST);

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> contents.get(DIGEST))
        .withMessageContaining(DIGEST.hex());
  }

  @Test
  void theDatabaseDoesNotTryToCompressThem() {
    var storage =
        jdbc.sql(
                """
                select attstorage from pg_attribute
                 where attrelid = 'file_content'::regclass and attname = 'content'
                """)
            .query(String.class)
            .single();

    assertThat(storage).isEqualTo("e");
  }
}
