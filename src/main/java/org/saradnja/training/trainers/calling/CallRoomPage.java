package org.saradnja.training.trainers.calling;

import java.util.List;
import java.util.Map;

/**
 * A published call on the desk of the Academy.
 *
 * @param missing places where the call must stand and is not recorded
 * @param annulled when and why it was annulled, or empty
 * @param annullable whether it still can be
 * @param received how many applications came, told without names
 */
public record CallRoomPage(
    String action,
    String publicHref,
    String title,
    String code,
    String state,
    String mark,
    List<PublicCallPage.Fact> facts,
    String received,
    List<PublicCallPage.Published> places,
    String missing,
    Map<String, String> choices,
    Typed typed,
    String annulled,
    boolean annullable) {

  /** What stands in the forms of the page. */
  public record Typed(PlaceForm place, AnnulForm annul, Map<String, String> errors) {

    static final Typed NOTHING = new Typed(PlaceForm.EMPTY, AnnulForm.EMPTY, Map.of());
  }
}
