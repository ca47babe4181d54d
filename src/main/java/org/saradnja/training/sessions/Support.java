package org.saradnja.training.sessions;

/**
 * Who stands behind a series, in the words of their own names: from the donor to the partner.
 *
 * @param serbian in the script in which the name is written in Serbian
 */
public record Support(Part part, String serbian, String english) {

  /** The chain that money takes, and those who organise. */
  public enum Part {
    DONOR,
    PROGRAMME,
    PROJECT,
    IMPLEMENTER,
    PARTNER,
    ORGANISER
  }
}
