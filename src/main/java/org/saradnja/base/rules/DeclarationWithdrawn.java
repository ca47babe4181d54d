package org.saradnja.base.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A declared day or a suspension of terms no longer holds. */
public record DeclarationWithdrawn(
    Instant at, Actor actor, LocalDate from, Withdrawal.Of of, Digest content) implements Act {

  @Override
  public String subject() {
    return "calendar:" + from;
  }
}
