package org.saradnja.training.sessions.supporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.Support.Part;
import org.saradnja.training.sessions.supporting.SupportTable.Versioned;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@DatabaseTest
class SupportTableTest {

  private static final OwnSupport HOST =
      new OwnSupport(List.of(new Support(Part.ORGANISER, "Домаћин", "Host")), true);

  @Autowired private SupportTable supports;

  private final SessionId session = new SessionId(UUID.randomUUID());

  @Test
  void aTrainingThatNeverSaidAnythingSaysNothing() {
    assertThat(supports.get(session)).isEqualTo(new Versioned(OwnSupport.NONE, 0));
  }

  @Test
  void keepsWhatWasSaidAndWhatWasSaidAfterwards() {
    supports.put(session, HOST, 0);
    assertThat(supports.get(session)).isEqualTo(new Versioned(HOST, 1));

    supports.put(session, OwnSupport.NONE, 1);
    assertThat(supports.get(session)).isEqualTo(new Versioned(OwnSupport.NONE, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void theSlowerOfTwoWritersIsRefused(int readAt) {
    supports.put(session, HOST, 0);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> supports.put(session, OwnSupport.NONE, readAt));
    assertThat(supports.get(session).value()).isEqualTo(HOST);
  }

  @Test
  void whoReadWhatThereNeverWasIsRefused() {
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> supports.put(session, HOST, 3));
  }
}
