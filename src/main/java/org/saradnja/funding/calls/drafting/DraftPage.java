package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a draft, with what the rules say about the text as it was last saved.
 *
 * @param version of the saved draft that the form was opened on, sent back with it
 * @param errors ready texts by field
 * @param saved when and by whom it was saved, or that it was not
 * @param kept whether everything in the form is saved
 * @param notes of the rules by the part of the form they belong to
 * @param windowHint names the shortest lawful window; {@code pointsInAll} the sum of the maxima
 * @param dates what the saved terms would come to, were the call published today
 */
public record DraftPage(
    String code,
    String issuer,
    int version,
    CallForm form,
    Map<String, String> errors,
    String saved,
    boolean kept,
    List<Tally> tallies,
    Map<String, List<Note>> notes,
    String dates,
    String windowHint,
    String pointsInAll,
    Choices choices,
    PlanRowPage plan,
    @Nullable Conflict conflict) {

  public String heading(String untitled) {
    return form.title().isBlank() ? untitled : form.title();
  }

  public List<Note> notes(String part) {
    return notes.getOrDefault(part, List.of());
  }

  /** How many findings there are of a weight. */
  public record Tally(String mark, String text) {}

  /**
   * A finding of the rules.
   *
   * @param mark class of the status tag
   * @param href anchor of the field
   */
  public record Note(String mark, String weight, String text, String provision, String href) {}

  /** What can be chosen, by code, in the order of the page. */
  public record Choices(
      Map<String, String> areas,
      Map<String, String> forms,
      Map<String, String> deciders,
      Map<String, String> allocations) {}

  /** Two people changed the draft at once; both texts, where they differ. */
  public record Conflict(String theirs, List<Difference> differences) {}

  public record Difference(String field, String label, String theirs, String yours) {}
}
