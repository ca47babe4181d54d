package org.saradnja.training.sessions.walkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.WalkIn;
import org.saradnja.training.sessions.walkins.WalkInTable.Merge;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class WalkInsKeptTest {

  private static final Instant NINE = Instant.parse("2027-04-22T07:00:00.000001Z");
  private static final UUID ORGANISER = UUID.randomUUID();

  @Autowired private WalkInTable walkIns;
  @Autowired private JdbcClient jdbc;

  private final SessionId session = new SessionId(UUID.randomUUID());
  private final WalkIn fromAUnit = walkIn("Проба Пробић", Optional.of(new UnitId("ub")), "");
  private final WalkIn fromElsewhere = walkIn("Узорка Узорић", Optional.empty(), "Дом здравља");

  @Test
  void whoCameIsKeptWithTheUnitOrTheEmployer() {
    walkIns.insert(fromElsewhere, NINE.plusSeconds(60), ORGANISER);
    walkIns.insert(fromAUnit, NINE, ORGANISER);

    assertThat(walkIns.of(session)).containsExactly(fromAUnit, fromElsewhere);
    assertThat(walkIns.find(fromAUnit.stand())).contains(fromAUnit);
    assertThat(walkIns.find(new EnrolmentId(UUID.randomUUID()))).isEmpty();
    assertThat(walkIns.of(new SessionId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void aWalkInIsJoinedOnceAndItIsKnownByWhom() {
    walkIns.insert(fromAUnit, NINE, ORGANISER);
    var enrolment = new EnrolmentId(UUID.randomUUID());
    var merge = new Merge(enrolment, NINE.plusSeconds(900), new PersonId(UUID.randomUUID()));
    assertThat(walkIns.merge(fromAUnit.stand())).isEmpty();

    assertThat(walkIns.merge(fromAUnit.stand(), merge, ORGANISER)).isTrue();

    assertThat(walkIns.merge(fromAUnit.stand())).contains(merge);
    assertThat(walkIns.find(fromAUnit.stand()).orElseThrow().merged()).contains(enrolment);
    assertThat(walkIns.merge(fromAUnit.stand(), merge, ORGANISER)).as("a second time").isFalse();
  }

  @Test
  void whoIsNotThereIsNotJoined() {
    var merge = new Merge(fromAUnit.stand(), NINE, new PersonId(UUID.randomUUID()));

    assertThat(walkIns.merge(fromElsewhere.stand(), merge, ORGANISER)).isFalse();
  }

  @Test
  void aJoinedOneSaysWhenAndByWhom() {
    walkIns.insert(fromAUnit, NINE, ORGANISER);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql("update walk_in set enrolment = id where id = :id")
                .param("id", fromAUnit.stand().value())
                .update())
        .withMessageContaining("a_merged_walk_in_says_when_and_by_whom");
  }

  private WalkIn walkIn(String name, Optional<UnitId> unit, String employer) {
    return new WalkIn(
        new EnrolmentId(UUID.randomUUID()),
        session,
        Localised.ofCyrillic(name),
        unit,
        employer,
        "proba@proba.example",
        Optional.empty());
  }
}
