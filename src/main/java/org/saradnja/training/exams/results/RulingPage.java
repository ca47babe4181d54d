package org.saradnja.training.exams.results;

import java.util.Map;

/**
 * A question on which somebody rules.
 *
 * @param keys options of another key; empty where it is typed
 * @param typed whether another key is typed
 */
public record RulingPage(
    String action,
    String back,
    String about,
    String code,
    String stem,
    Map<String, String> rulings,
    Map<String, String> keys,
    boolean typed,
    RulingForm form,
    Map<String, String> errors) {}
