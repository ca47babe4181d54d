package org.saradnja.funding.calls;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.Refusal;

/** Why a later stage does nothing more with a call; argument: when the call was annulled. */
public enum AnnulledCall implements Refusal {
  ANNULLED;

  @Override
  public String key() {
    return "calls.annulled";
  }

  @Override
  public Ground ground() {
    return Ground.rule("annulment-with-reasons");
  }
}
