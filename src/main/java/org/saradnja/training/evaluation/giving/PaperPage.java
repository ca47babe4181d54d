package org.saradnja.training.evaluation.giving;

import java.util.List;
import java.util.Map;
import org.saradnja.training.evaluation.QuestionnaireParts;

/**
 * Answers on paper.
 *
 * @param left sheets that were handed in and are not counted in yet
 * @param parts questions of the next sheet; none when nothing is left
 */
public record PaperPage(
    String action,
    String back,
    String heading,
    String about,
    List<Seat> seats,
    String counted,
    int left,
    boolean open,
    QuestionnaireParts parts,
    Map<String, String> errors) {

  public record Seat(String id, String name, boolean given) {}
}
