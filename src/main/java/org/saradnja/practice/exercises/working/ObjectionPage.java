package org.saradnja.practice.exercises.working;

import java.util.List;
import java.util.Map;
import org.saradnja.base.web.ProcedureStep;

/**
 * The objection of an exercise with the answers to it, and the form for another one.
 *
 * @param back path of the exercise without face
 * @param letter the objection, paragraph by paragraph
 * @param given what each member gave for the criterion that is complained about
 * @param open whether it can be answered
 */
public record ObjectionPage(
    String path,
    String back,
    String town,
    Letter letter,
    List<Given> given,
    Term term,
    List<Answered> answers,
    boolean open,
    AnswerForm form,
    Map<String, String> rulings,
    Map<String, String> errors) {

  public record Letter(String from, String received, String listHref, List<String> paragraphs) {}

  public record Given(String member, String points, String reason) {}

  /** Until when it is to be decided, with how that was counted. */
  public record Term(
      String last, String left, ProcedureStep.Source source, List<String> reckoning, String sum) {}

  /**
   * @param late whether the term had run out
   */
  public record Answered(String number, String ruling, String at, String reason, boolean late) {}
}
