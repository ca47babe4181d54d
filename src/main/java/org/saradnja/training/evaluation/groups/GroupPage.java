package org.saradnja.training.evaluation.groups;

import java.util.Map;
import org.saradnja.training.evaluation.QuestionnaireParts;

/**
 * The trainer's page of a group.
 *
 * @param state a sentence in place of the questions; empty when they can be answered
 * @param said what the trainer said already, by question
 */
public record GroupPage(
    String action,
    String back,
    String about,
    String state,
    Map<String, String> said,
    QuestionnaireParts parts,
    Map<String, String> errors) {}
