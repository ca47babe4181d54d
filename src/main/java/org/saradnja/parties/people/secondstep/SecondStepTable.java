package org.saradnja.parties.people.secondstep;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SecondStepTable {

  private final JdbcClient jdbc;

  SecondStepTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Kept> find(PersonId person) {
    return jdbc.sql(
            """
            select secret, confirmed_at is not null as confirmed
              from second_step
             where person = :person
            """)
        .param("person", person.value())
        .query(Rows.of(Kept.class))
        .optional();
  }

  /** Until it is confirmed, another secret may be proposed. */
  void propose(PersonId person, byte[] secret, Instant at) {
    jdbc.sql(
            """
            insert into second_step as kept (person, secret, proposed_at, last_step)
            values (:person, :secret, :at, 0)
            on conflict (person) do update set secret = :secret, proposed_at = :at
             where kept.confirmed_at is null
            """)
        .param("person", person.value())
        .param("secret", secret)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean confirm(PersonId person, Instant at) {
    return jdbc.sql(
                """
                update second_step set confirmed_at = :at
                 where person = :person and confirmed_at is null
                """)
            .param("person", person.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** False when this code, or a later one, has been used already. */
  boolean use(PersonId person, long halfMinute) {
    return jdbc.sql(
                """
                update second_step set last_step = :halfMinute
                 where person = :person and last_step < :halfMinute
                """)
            .param("person", person.value())
            .param("halfMinute", halfMinute)
            .update()
        == 1;
  }

  void remove(PersonId person) {
    jdbc.sql("delete from second_step where person = :person")
        .param("person", person.value())
        .update();
  }

  void replaceRecoveryCodes(PersonId person, List<Digest> digests) {
    jdbc.sql("delete from recovery_code where person = :person")
        .param("person", person.value())
        .update();
    digests.forEach(digest ->
        jdbc.sql("insert into recovery_code (person, digest) values (:person, :digest)")
            .param("person", person.value())
            .param("digest", digest.hex())
            .update());
  }

  boolean useRecoveryCode(PersonId person, Digest digest, Instant at) {
    return jdbc.sql(
                """
                update recovery_code set used_at = :at
                 where person = :person and digest = :digest and used_at is null
                """)
            .param("person", person.value())
            .param("digest", digest.hex())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  long recoveryCodesLeft(PersonId person) {
    return jdbc.sql("select count(*) from recovery_code where person = :person and used_at is null")
        .param("person", person.value())
        .query(Long.class)
        .single();
  }

  /**
   * @param secret sealed
   */
  record Kept(byte[] secret, boolean confirmed) {}
}
