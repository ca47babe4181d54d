package org.saradnja.training.exams;

import java.time.Instant;
import java.util.UUID;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * Many questions came into the bank at once.
 *
 * @param written how many were new or changed
 * @param confirmed how many of them were confirmed with it
 */
public record QuestionsImported(
    UUID id, int written, int confirmed, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return "questions:" + id;
  }
}
