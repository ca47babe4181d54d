package org.saradnja.training.sessions.enrolling;

import java.util.Map;

/**
 * The form of an application for one training.
 *
 * @param places how many seats are free, or how long the waiting list is
 * @param stated what follows for whoever has no mandate of a unit; empty for the others
 */
public record ApplyPage(
    String code,
    String title,
    String lead,
    String places,
    String closes,
    String stated,
    ApplyForm form,
    Map<String, String> units,
    Map<String, String> genders,
    Map<String, String> errors) {}
