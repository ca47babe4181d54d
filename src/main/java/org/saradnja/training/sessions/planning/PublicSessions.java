package org.saradnja.training.sessions.planning;

import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.web.PublicThings;
import org.saradnja.training.sessions.SessionId;
import org.springframework.stereotype.Component;

/** Leads from the log to announced trainings. */
@Component
class PublicSessions implements PublicThings {

  private static final String KIND = "session:";

  private final SessionTable sessions;

  PublicSessions(SessionTable sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<PublicThing> find(String name) {
    if (!name.matches(KIND + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.empty();
    }
    return sessions
        .find(new SessionId(UUID.fromString(name.substring(KIND.length()))))
        .filter(row -> row.announcedAt() != null)
        .map(row ->
            new PublicThing(
                row.code() + " " + row.toDomain().content().place().name(),
                "/obuke/" + row.code()));
  }
}
