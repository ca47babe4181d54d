package org.saradnja.training.evaluation.opinions;

import java.util.Map;
import org.saradnja.training.evaluation.QuestionnaireParts;

/**
 * What a superior is asked about one employee.
 *
 * @param name of the employee
 * @param state a sentence in place of the form; empty when it can be sent
 * @param said what was said already, by question
 */
public record OpinionPage(
    String action,
    String name,
    String about,
    String state,
    Map<String, String> said,
    String superior,
    QuestionnaireParts parts,
    Map<String, String> errors) {}
