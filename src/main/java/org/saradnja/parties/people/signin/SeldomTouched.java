package org.saradnja.parties.people.signin;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.AnsweringOutage;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions that write their last use once a minute and not at each request: a request that only
 * reads then commits nothing, and a sending commits only itself. A session lives for hours, so a
 * minute more or less is nothing; whatever else changes is written at once.
 */
record SeldomTouched<S extends Session>(FindByIndexNameSessionRepository<S> stored)
    implements FindByIndexNameSessionRepository<TouchedSession<S>> {

  @Override
  public TouchedSession<S> createSession() {
    return new TouchedSession<>(stored.createSession());
  }

  @Override
  public void save(TouchedSession<S> session) {
    if (!AnsweringOutage.now()) {
      stored.save(session.stored());
    }
  }

  /** Unknown while an outage is answered: the page of it must not fail for lack of a session. */
  @Override
  public @Nullable TouchedSession<S> findById(String id) {
    var found = AnsweringOutage.now() ? null : stored.findById(id);
    return found == null ? null : new TouchedSession<>(found);
  }

  @Override
  public void deleteById(String id) {
    stored.deleteById(id);
  }

  @Override
  public Map<String, TouchedSession<S>> findByIndexNameAndIndexValue(String name, String value) {
    return stored.findByIndexNameAndIndexValue(name, value).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> new TouchedSession<>(e.getValue())));
  }
}
