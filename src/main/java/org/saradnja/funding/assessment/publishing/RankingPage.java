package org.saradnja.funding.assessment.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.ProcedureStep.Reckoning;
import org.saradnja.base.web.ProcedureStep.Source;
import org.saradnja.base.web.Proof;

/**
 * A published list, ready to print.
 *
 * @param kicker the call and the unit; {@code version} which list this is
 * @param lead how many applications came to what, in a sentence
 * @param late by how much the list was late; absent when it was not
 * @param running the heading over the terms: what runs, or that all have passed
 * @param rules how the list came about, a sentence each, made of the rules themselves
 */
public record RankingPage(
    String code,
    String title,
    String kicker,
    String version,
    String lead,
    @Nullable String late,
    String running,
    List<Term> terms,
    Table table,
    List<Rejected> rejected,
    List<String> rules,
    Members members,
    Proof proof) {

  /**
   * A term that began with the list.
   *
   * @param css soon, over or empty
   * @param left what remains and of what
   */
  public record Term(
      String name,
      String iso,
      String day,
      String month,
      String left,
      String css,
      Source source,
      Reckoning reckoning) {}

  /**
   * @param lines after the last place
   * @param sorted code of the criterion by which it is sorted instead of by rank; empty by rank
   */
  public record Table(
      String caption, List<Column> columns, List<Row> rows, List<Line> after, String sorted) {

    /** How many columns the lines span. */
    public int width() {
      return columns.size() + 6;
    }
  }

  /** A criterion with its maximum. */
  public record Column(String code, String name, String maximum) {

    public String label() {
      return name + " (" + maximum + ")";
    }
  }

  /**
   * @param before lines that stand above this place: where the money ends, where the threshold lies
   * @param bar width of the meter, 0 to 100; {@code cut} where the threshold lies on it
   * @param why what decided this place, when it was not the total
   * @param off whether the place is without money
   */
  public record Row(
      List<Line> before,
      String rank,
      Name name,
      List<String> means,
      String total,
      String bar,
      String cut,
      String requested,
      String proposed,
      String outcome,
      String mark,
      String why,
      boolean off) {}

  /**
   * @param href of the organisation
   */
  public record Name(String organisation, String href, String title, String registryNumber) {}

  /**
   * @param css money or bar
   */
  public record Line(String css, String left, String right) {}

  public record Rejected(Name name, String requested, List<Ground> grounds) {}

  public record Ground(String reason, String code, String facts, String provision) {}

  /**
   * The members of the commission and the totals of each.
   *
   * @param totals by application; „изузет“ in place of points for a recused member
   */
  public record Members(List<Member> members, List<Totals> totals) {}

  public record Member(
      String seat, String name, String role, String statement, List<String> recusals) {

    public Member {
      recusals = List.copyOf(recusals);
    }
  }

  public record Totals(
      String registryNumber, String organisation, List<String> each, String mean) {}
}
