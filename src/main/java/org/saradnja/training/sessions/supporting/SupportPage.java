package org.saradnja.training.sessions.supporting;

import java.util.List;
import java.util.Map;

/**
 * Who stands behind one training, for its organiser.
 *
 * @param whole the chain as the public reads it now
 */
public record SupportPage(
    String place,
    String title,
    String training,
    String action,
    List<Named> whole,
    SupportForm form,
    Map<String, String> errors) {

  public record Named(String part, String name) {}
}
