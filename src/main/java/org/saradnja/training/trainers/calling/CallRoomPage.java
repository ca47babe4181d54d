package org.saradnja.training.trainers.calling;

import java.util.List;
import java.util.Map;

/**
 * A published call on the desk of the Academy.
 *
 * @param missing places where the call must stand and is not recorded
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
    PlaceForm form,
    Map<String, String> errors) {}
