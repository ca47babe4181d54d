package org.saradnja.parties.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

@ApplicationTest
class SeldomTouchedTest {

  @Autowired private Clock clock;
  private Instant begun = Instant.EPOCH;
  private FindByIndexNameSessionRepository<Session> sessions;
  private String id;

  @Autowired
  @SuppressWarnings("unchecked")
  void sessions(FindByIndexNameSessionRepository<? extends Session> repository) {
    sessions = (FindByIndexNameSessionRepository<Session>) repository;
  }

  @BeforeEach
  void begin() {
    var session = sessions.createSession();
    session.setLastAccessedTime(clock.instant().plusSeconds(61).truncatedTo(ChronoUnit.MILLIS));
    begun = session.getLastAccessedTime();
    sessions.save(session);
    id = session.getId();
  }

  @Test
  void aUseWithinTheMinuteIsNotWritten() {
    use(session -> session.setLastAccessedTime(begun.plusSeconds(59)));

    assertThat(found().getLastAccessedTime()).isEqualTo(begun);
  }

  @Test
  void aUseAfterTheMinuteIsWritten() {
    var later = begun.plusSeconds(61);

    use(session -> session.setLastAccessedTime(later));

    assertThat(found().getLastAccessedTime()).isEqualTo(later);
  }

  @Test
  void whateverElseChangesIsWrittenAtOnce() {
    use(session -> session.setAttribute("a", "b"));
    use(session -> session.setMaxInactiveInterval(Duration.ofMinutes(7)));
    use(session ->
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, "who"));

    var found = found();
    assertThat(found.<String>getAttribute("a")).isEqualTo("b");
    assertThat(found.getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(7));
    assertThat(sessions.findByPrincipalName("who")).containsKey(id);
  }

  @Test
  void aNewNameReplacesTheOldOneAtOnce() {
    var session = found();
    var renamed = session.changeSessionId();
    sessions.save(session);

    assertThat(sessions.findById(id)).isNull();
    assertThat(sessions.findById(renamed)).isNotNull();
  }

  private void use(Consumer<Session> what) {
    var session = found();
    what.accept(session);
    sessions.save(session);
  }

  private Session found() {
    return Objects.requireNonNull(sessions.findById(id));
  }
}
