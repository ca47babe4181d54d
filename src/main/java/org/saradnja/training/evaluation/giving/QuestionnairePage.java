package org.saradnja.training.evaluation.giving;

import java.util.List;
import java.util.Map;
import org.saradnja.training.evaluation.QuestionnaireParts;

/**
 * What a participant is asked on an occasion.
 *
 * @param state a sentence in place of the questions; empty when they can be answered
 * @param form id of the version that is shown
 * @param promises what is done with the answers and what is not
 */
public record QuestionnairePage(
    String action,
    String heading,
    String about,
    String state,
    String form,
    List<String> promises,
    QuestionnaireParts parts,
    Map<String, String> errors) {}
