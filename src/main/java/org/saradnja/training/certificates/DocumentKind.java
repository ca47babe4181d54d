package org.saradnja.training.certificates;

/** What a training ends with. */
public enum DocumentKind {
  /** Сертификат: every required day attended and the test passed. */
  CERTIFICATE,
  /** Потврда: attended only. */
  CONFIRMATION
}
