package org.saradnja.base.seal;

import java.util.Optional;

/**
 * The electronic seal that documents carry on paper, when the installation was given one: an
 * advanced electronic seal (Закон о електронском документу, електронској идентификацији и услугама
 * од поверења у електронском пословању, 94/2017 and 52/2021).
 */
public interface PaperSeal {

  /** Whose seal it is, in the words of its certificate; empty when documents carry none today. */
  Optional<String> holder();

  /**
   * The PDF with the seal upon it (PAdES, baseline B; baseline T when the installation names an
   * authority that stamps the time and it answers); as it came when there is no seal today.
   */
  byte[] seal(byte[] pdf);
}
