package org.saradnja.funding.applications.filling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.DeadlineBadge;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.Drafts.Filled;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.PublishedCall;

/**
 * What stands over every page of a draft: whose it is, until when, and how far each step is.
 *
 * @param base path of the draft without face
 * @param closes the end of the term in words, to the second
 * @param notice that the call was corrected or annulled, empty while it stands as published; {@code
 *     noticeHref} where more of it is said
 */
public record HeadPage(
    String base,
    String callCode,
    String callHref,
    String organisation,
    String title,
    DeadlineBadge due,
    String closes,
    String notice,
    String noticeHref,
    List<Link> steps) {

  /** The path of the page that stands before the first step, and after the last. */
  public static final String OVERVIEW = "";

  public static final String REVIEW = "pregled";

  public HeadPage {
    steps = List.copyOf(steps);
  }

  /**
   * A step of the form.
   *
   * @param href empty when nothing may be changed there
   * @param tag its state in words, {@code mark} the shape
   */
  public record Link(String label, String href, String tag, String mark, boolean current) {}

  /**
   * @param current the path of the page under this head
   */
  public static HeadPage of(Filled draft, String current, LegalTime time, Texts t) {
    return of(draft, current, time.today(), t);
  }

  static HeadPage of(Filled draft, String current, LocalDate today, Texts t) {
    var call = draft.call();
    var until = draft.completeUntil().orElse(call.closesAt());
    var title = draft.content().programme().title();
    return new HeadPage(
        "/rad/prijave/" + draft.id().value(),
        call.code().value(),
        "/konkursi/" + call.code(),
        draft.content().applicant().name(),
        title.isEmpty() ? t.get("applications.untitled") : title,
        DeadlineBadge.until(until, today, t),
        t.moment(until),
        notice(call, t),
        "/konkursi/" + call.code() + (call.stands() ? "/ispravke" : ""),
        links(draft, current, t));
  }

  private static String notice(PublishedCall call, Texts t) {
    if (!call.stands()) {
      return t.get("applications.call.annulled");
    }
    return call.isCorrected() ? t.get("applications.call.corrected") : "";
  }

  private static List<Link> links(Filled draft, String current, Texts t) {
    var base = "/rad/prijave/" + draft.id().value();
    var links = new ArrayList<Link>();
    links.add(
        new Link(
            t.get("applications.step.organisation"),
            base,
            t.get("applications.fromRegister"),
            "ok",
            current.equals(OVERVIEW)));
    for (var step : Step.values()) {
      var gaps = draft.gaps().stream().filter(gap -> gap.step() == step).toList();
      links.add(
          new Link(
              t.get(step.textKey()),
              draft.steps().contains(step) ? base + "/" + step.path() : "",
              tag(gaps, t),
              mark(gaps),
              current.equals(step.path())));
    }
    links.add(
        new Link(
            t.get("applications.step.pregled"),
            base + "/" + REVIEW,
            "",
            "",
            current.equals(REVIEW)));
    return links;
  }

  private static String tag(List<Gap> gaps, Texts t) {
    long toMend = gaps.stream().filter(gap -> gap.kind() != Gap.Kind.MISSING).count();
    if (toMend > 0) {
      return t.count("applications.toMend", toMend);
    }
    return gaps.isEmpty()
        ? t.get("applications.complete")
        : t.count("applications.lacks", gaps.size());
  }

  private static String mark(List<Gap> gaps) {
    if (gaps.isEmpty()) {
      return "ok";
    }
    return gaps.stream().allMatch(gap -> gap.kind() == Gap.Kind.MISSING) ? "" : "late";
  }
}
