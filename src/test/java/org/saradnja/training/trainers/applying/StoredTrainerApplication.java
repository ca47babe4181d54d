package org.saradnja.training.trainers.applying;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCall;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications for tests of tables that refer to one. */
public final class StoredTrainerApplication {

  private static final Instant RECEIVED = Instant.parse("2027-04-20T07:00:00.000001Z");

  private StoredTrainerApplication() {}

  /** Sent by somebody, under a number of its own. */
  public static SentApplication sent(TrainerCall call, List<String> subjects, JdbcClient jdbc) {
    var sent = of(call, subjects);
    new ApplicationTable(jdbc).insert(new Application.Sent(sent), RECEIVED);
    return sent;
  }

  /** Stored nowhere. */
  public static SentApplication of(TrainerCall call, List<String> subjects) {
    var id = new TrainerApplicationId(UUID.randomUUID());
    var content =
        new SentApplication.Content(
            call.code(),
            Localised.ofCyrillic("Проба Пробић"),
            subjects,
            "Факултет",
            7,
            "Искуство",
            "Предавања",
            "",
            "",
            List.of());
    return new SentApplication(
        id,
        call.id(),
        new PersonId(UUID.randomUUID()),
        "AKR-" + id.value() + "/2027",
        RECEIVED,
        Packing.digest(content),
        content,
        false);
  }
}
