package org.saradnja.funding.assessment.commission;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.ProcedureStep.Source;

/**
 * The commission of a call in the workspace of the officer: the form that appoints it, or the
 * commission with what its members have signed.
 *
 * @param presidents names by id, with an empty choice first
 * @param rule how many members there are, in a sentence
 * @param seated absent until the commission is appointed
 */
public record CommissionPage(
    String code,
    String title,
    String rule,
    Source source,
    SequencedMap<String, String> presidents,
    List<Choice> members,
    CommissionForm form,
    Map<String, String> errors,
    @Nullable Seated seated) {

  /** Somebody who may be chosen. */
  public record Choice(String id, String name, boolean chosen) {}

  public record Seated(String appointed, List<Member> members) {}

  /**
   * @param mark shape of the state of the statement
   * @param recusals applicants with whom the member declared a conflict, with its kind
   */
  public record Member(
      String seat, String name, String role, String statement, String mark, List<String> recusals) {

    public Member {
      recusals = List.copyOf(recusals);
    }
  }
}
