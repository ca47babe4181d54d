package org.saradnja.funding.calls.following;

import static org.saradnja.funding.calls.MilestoneReached.Milestone.LIST_PUBLISHED;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.PublishedText.Corrected;
import org.saradnja.funding.calls.following.CalendarFile.Event;

/** The terms of a call as events of a calendar, in the words of one face. */
record TermEvents(Followed call, Texts t) {

  List<Event> of(Timeline timeline) {
    return timeline.stages().stream().flatMap(this::events).toList();
  }

  private Stream<Event> events(Stage stage) {
    return stage.terms().stream().map(term -> event(stage, term));
  }

  private Event event(Stage stage, ProcedureTerm term) {
    var code = call.text().code();
    var english = t.face().isEnglish();
    var words = english ? term.english() : term.serbian();
    var cited = english ? term.rule().english() : term.rule().serbian();
    var latest = stage.latest() ? " (" + t.get("calls.latest") + ")" : "";
    return new Event(
        code + "-" + term.kind().name().toLowerCase(Locale.ROOT) + "@saradnja",
        call.text().edition() - 1 + (call.milestones().has(LIST_PUBLISHED) ? 1 : 0),
        stamp(),
        term.lastDay(),
        inScript(t.get("calls.stage." + stage.what()) + latest + " · " + code),
        inScript(
            call.text().text().subject().title()
                + "\n"
                + String.join("\n", words.steps())
                + "\n"
                + words.sum()
                + "\n§ "
                + cited),
        t.frame().origin() + t.href("/konkursi/" + code));
  }

  /** When the terms were last computed. */
  private Instant stamp() {
    var list = call.milestones().reached().get(LIST_PUBLISHED);
    return list == null
        ? call.text().corrected().map(Corrected::at).orElse(call.text().publishedAt())
        : list;
  }

  /** A file is not printed by a template, so its script is changed here. */
  private String inScript(String text) {
    return t.face() == Face.LATIN ? Script.toLatin(text) : text;
  }
}
