package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.EnrolmentJoined;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class HolderTableTest {

  @Autowired private HolderTable holders;
  @Autowired private JdbcClient jdbc;

  private final EnrolmentId enrolment = new EnrolmentId(UUID.randomUUID());
  private final PersonId first = new PersonId(UUID.randomUUID());

  @Test
  void whoJoinedHoldsWhatWasIssuedBefore() {
    holders.on(joined(first));

    assertThat(holdersOfIt()).containsExactly(first.value());
  }

  @Test
  void heardTwiceItIsWrittenOnceAndNobodyElseTakesItOver() {
    holders.on(joined(first));
    holders.on(joined(first));
    holders.on(joined(new PersonId(UUID.randomUUID())));

    assertThat(holdersOfIt()).containsExactly(first.value());
  }

  private List<UUID> holdersOfIt() {
    return jdbc.sql("select person from certificate_holder where enrolment = :enrolment")
        .param("enrolment", enrolment.value())
        .query((row, _) -> row.getObject("person", UUID.class))
        .list();
  }

  private EnrolmentJoined joined(PersonId person) {
    return new EnrolmentJoined(
        enrolment,
        new SessionId(UUID.randomUUID()),
        person,
        Instant.parse("2027-03-01T08:00:00Z"),
        Actor.SYSTEM,
        Digest.ofText("пријава"));
  }
}
