package org.saradnja.training.sessions.attending;

import java.util.Map;

/** How attendance of a training is kept. */
public record SettingsPage(
    String action,
    String room,
    String title,
    String about,
    SettingsForm form,
    Map<String, String> errors) {}
