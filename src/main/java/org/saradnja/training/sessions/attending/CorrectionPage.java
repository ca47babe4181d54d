package org.saradnja.training.sessions.attending;

import java.util.List;
import java.util.Map;

/** A day of one participant, to be corrected with a reason. */
public record CorrectionPage(
    String action,
    String room,
    String about,
    String name,
    CorrectionForm form,
    List<RoomPage.Trace> traces,
    Map<String, String> errors) {}
