package org.saradnja.base.web;

import java.util.List;

/**
 * One step of a procedure as the timeline prints it: when, what, how it stands, by which provision,
 * and how each date was computed.
 *
 * @param days the dates of the step; two when the law can be read in two ways, none when it has no
 *     date yet
 * @param instead what stands in place of a date, or beside it, such as „најкасније“
 * @param status the words of the status tag
 * @param words what happened or will happen, a sentence each
 * @param links where the reader can go from here
 */
public record ProcedureStep(
    List<Day> days,
    String instead,
    String title,
    Mark mark,
    String status,
    List<String> words,
    List<Link> links,
    List<Source> sources,
    List<Reckoning> reckonings) {

  public ProcedureStep {
    days = List.copyOf(days);
    words = List.copyOf(words);
    links = List.copyOf(links);
    sources = List.copyOf(sources);
    reckonings = List.copyOf(reckonings);
  }

  /** The shape of a status; {@code SOON} is a running step that ends within days. */
  public enum Mark {
    DONE("ok", "ok"),
    RUNNING("run", "run"),
    SOON("run", "soon"),
    LATE("late", "late"),
    AHEAD("", "");

    private final String step;
    private final String tag;

    Mark(String step, String tag) {
      this.step = step;
      this.tag = tag;
    }

    /** The class of the step on the line. */
    public String step() {
      return step;
    }

    /** The class of the status tag. */
    public String tag() {
      return tag;
    }
  }

  /**
   * @param iso for programs, {@code 2027-04-12}
   */
  public record Day(String iso, String date, String weekday) {}

  /**
   * @param href path without face
   */
  public record Link(String href, String label) {}

  /**
   * @param doubt what about the provision is not confirmed; empty when it is
   */
  public record Source(String provision, String doubt) {

    /** A unit's own act has no name but its Serbian one. */
    public String language(Texts t) {
      return t.languageIn(provision);
    }
  }

  /**
   * @param label which reading of the law this is; empty when there is one
   * @param steps the counting, a sentence each
   * @param sum the last line
   */
  public record Reckoning(String label, List<String> steps, String sum) {

    public Reckoning {
      steps = List.copyOf(steps);
    }
  }
}
