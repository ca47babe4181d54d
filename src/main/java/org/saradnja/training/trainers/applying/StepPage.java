package org.saradnja.training.trainers.applying;

import java.util.List;

/**
 * What stands above each step of an application.
 *
 * @param base address of the application, without face
 * @param annulled that the call was annulled, or empty
 * @param late whether the term has passed, so that it can be written but not sent
 */
public record StepPage(
    String base,
    String callCode,
    String callTitle,
    String until,
    boolean late,
    String annulled,
    List<Step> steps) {

  public record Step(String href, String name, boolean current) {}
}
