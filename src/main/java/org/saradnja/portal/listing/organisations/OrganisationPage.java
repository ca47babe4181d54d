package org.saradnja.portal.listing.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation: what the register says, and what became of its applications.
 *
 * @param warning what about its numbers does not fit
 * @param applications those on published lists, the newest first
 */
public record OrganisationPage(
    String number,
    String name,
    String kicker,
    List<Fact> facts,
    List<String> areas,
    @Nullable String warning,
    List<Application> applications,
    boolean invented) {

  /**
   * @param href path without face, when there is a page about it
   * @param written whether a person wrote the value
   */
  public record Fact(String label, String value, @Nullable String href, boolean written) {}

  public record Application(
      String call,
      String href,
      String title,
      String points,
      String requested,
      String outcome,
      String mark) {}
}
