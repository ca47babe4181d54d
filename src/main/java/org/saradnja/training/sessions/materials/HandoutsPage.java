package org.saradnja.training.sessions.materials;

import java.util.List;
import org.saradnja.training.sessions.Materials.Handout;
import org.saradnja.training.sessions.catalogue.SeriesPublicPage.Named;

/**
 * The materials of a training for somebody who has a seat in it.
 *
 * @param support who stands behind the training, acknowledged beside its materials
 * @param ahead titles of what is shown later, with the moment
 */
public record HandoutsPage(
    String title,
    String place,
    String training,
    List<Handout> handouts,
    List<Ahead> ahead,
    List<Named> support) {

  public record Ahead(String title, String when) {}
}
