package org.saradnja.training.programmes;

/** With what a training ends for those who meet its conditions. */
public enum Verification {
  /** Потврда: attendance alone. */
  CONFIRMATION,
  /** Сертификат: attendance and the check of knowledge. */
  CERTIFICATE
}
