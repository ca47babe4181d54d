package org.saradnja.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Refusal;

/** Acts that the rules refuse, and things that somebody may not know of. */
public final class Refusals {

  private Refusals() {}

  public static void with(Refusal reason, ThrowingCallable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .extracting(ActRefused::refusal)
        .isEqualTo(reason);
  }

  public static void asUnknown(ThrowingCallable act) {
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(act);
  }
}
