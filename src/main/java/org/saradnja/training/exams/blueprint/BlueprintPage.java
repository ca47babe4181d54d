package org.saradnja.training.exams.blueprint;

import java.util.Map;

/** The form of another blueprint of one programme. */
public record BlueprintPage(
    String action,
    String title,
    String inForce,
    MeasurePage measure,
    BlueprintForm form,
    Map<String, String> errors) {}
