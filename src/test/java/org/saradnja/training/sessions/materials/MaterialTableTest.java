package org.saradnja.training.sessions.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.sessions.MaterialId;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.materials.Material.Content;
import org.saradnja.training.sessions.materials.Material.Edited;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MaterialTableTest {

  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00.000001Z");

  @Autowired private MaterialTable materials;
  @Autowired private JdbcClient jdbc;

  private final SeriesId series = new SeriesId(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource(Shown.class)
  void keepsWhatIsOfATrainingAndWhatTheSeriesShares(Shown shown) {
    var own = material(3, shown, Audience.SEATED, Optional.of(new SessionId(UUID.randomUUID())));
    var shared = material(1, shown, Audience.EVERYONE, Optional.empty());

    materials.insert(own);
    materials.insert(shared);

    assertThat(materials.of(series)).containsExactly(shared, own);
    assertThat(materials.of(new SeriesId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void theLatestEditionIsTheMaterialAndTheEarlierStay() {
    var first = shared();
    var second = first.next(first.content(), new FileId(UUID.randomUUID()), edited(NOON));
    var down = second.takenDown(edited(NOON.plusSeconds(60)));
    materials.insert(first);
    materials.insert(second);

    assertThat(materials.of(series)).containsExactly(second);
    materials.insert(down);
    assertThat(materials.of(series)).containsExactly(down);
    assertThat(materials.editions(first.id())).containsExactly(down, second, first);
    assertThat(materials.editions(new MaterialId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void theSlowerOfTwoWhoReplaceAMaterialIsRefused() {
    var first = shared();
    materials.insert(first);
    materials.insert(first.next(first.content(), first.file(), edited(NOON)));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(
            () -> materials.insert(first.next(first.content(), first.file(), edited(NOON))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update training_material set down = true", "delete from training_material"})
  void noEditionIsEverChanged(String change) {
    materials.insert(shared());

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("Editions of materials stay");
  }

  private Material shared() {
    return material(1, Shown.BEFORE, Audience.EVERYONE, Optional.empty());
  }

  private Material material(
      int place, Shown shown, Audience audience, Optional<SessionId> session) {
    return new Material(
        new MaterialId(UUID.randomUUID()),
        1,
        series,
        session,
        new Content("Радни листови", place, shown, audience),
        new FileId(UUID.randomUUID()),
        false,
        edited(NOON));
  }

  private static Edited edited(Instant at) {
    return new Edited(at, UUID.randomUUID(), new PersonId(UUID.randomUUID()));
  }
}
