package org.saradnja.training.trainers.calling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls for tests of tables that refer to one. */
public final class StoredTrainerCall {

  private static final Instant PUBLISHED = Instant.parse("2027-04-12T07:00:00Z");

  private StoredTrainerCall() {}

  /**
   * @param code of no other call in the database
   */
  public static TrainerCall published(String code, JdbcClient jdbc) {
    var call = of(code);
    new CallTable(jdbc).insert(new Call.Published(call), PUBLISHED);
    return call;
  }

  /** Published on 12 April 2027 for thirty days, stored nowhere. */
  public static TrainerCall of(String code) {
    return new TrainerCall(
        new TrainerCallId(UUID.randomUUID()),
        code,
        SomeTrainerCall.form("30").content(),
        PUBLISHED,
        LocalDate.of(2027, 5, 12),
        Instant.parse("2027-05-12T21:59:59.999999Z"));
  }
}
