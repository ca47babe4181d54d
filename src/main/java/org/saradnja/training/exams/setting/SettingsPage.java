package org.saradnja.training.exams.setting;

import java.util.Map;
import org.saradnja.training.exams.blueprint.MeasurePage;

/**
 * How the test of a session shall go.
 *
 * @param blueprint what is in force, in words
 * @param hasBlueprint whether other settings need a reason
 */
public record SettingsPage(
    String action,
    String back,
    String title,
    String about,
    String blueprint,
    boolean hasBlueprint,
    MeasurePage measure,
    SettingsForm form,
    Map<String, String> errors) {}
