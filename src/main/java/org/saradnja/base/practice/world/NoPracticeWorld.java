package org.saradnja.base.practice.world;

import java.util.Optional;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.kernel.ServingCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A database in which a story was told is never served as a real one. */
@Component
class NoPracticeWorld implements ServingCondition {

  private final JdbcClient jdbc;

  NoPracticeWorld(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Sentence> unmet() {
    boolean told =
        jdbc.sql("select exists (select from practice_scene)").query(Boolean.class).single();
    return told ? Optional.of(Sentence.of("serve.practiceWorld")) : Optional.empty();
  }
}
