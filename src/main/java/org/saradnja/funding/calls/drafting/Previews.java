package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.following.CallPage;
import org.springframework.stereotype.Component;

/** Drafts as the public would see them, were they published now. */
@Component
class Previews {

  private final Surroundings surroundings;
  private final LegalTime time;

  Previews(Surroundings surroundings, LegalTime time) {
    this.surroundings = surroundings;
    this.time = time;
  }

  Preview of(Draft draft) {
    var around = surroundings.preview(draft, time.now());
    var rules = around.rules();
    return new Preview(
        draft.asIfPublished(around),
        Lawfulness.of(draft.text(), rules).on(around.plan(), rules),
        rules,
        around.now());
  }

  record Preview(PublishedText text, Lawfulness lawfulness, RulesInForce rules, Instant now) {

    /**
     * What publishing does, a sentence each: which terms start to run and until when at the latest,
     * who is told, and what can be changed afterwards.
     */
    List<String> consequences(Texts t) {
      return List.of(
          t.get(
              "calls.publish.follows.applications",
              t.weekday(text.lastDay()),
              Texts.unbroken(t.moment(text.closesAt()))),
          onDay("calls.publish.follows.list", listDay(), t),
          onDay("calls.publish.follows.objection", objectionsUntil(), t),
          t.get("calls.publish.follows.letters"),
          t.get("calls.publish.follows.unchanged"),
          t.get("calls.publish.follows.log"));
    }

    /** The last day for the list. */
    private LocalDate listDay() {
      return lastDay(RuleKey.LIST_ESTABLISHED, text.lastDay());
    }

    /** For a list published on its last day. */
    private LocalDate objectionsUntil() {
      return lastDay(RuleKey.OBJECTION, listDay());
    }

    private LocalDate lastDay(RuleKey key, LocalDate event) {
      return rules.on(key).deadline(event, rules.calendar()).lastDay();
    }

    private static String onDay(String key, LocalDate day, Texts t) {
      return t.get(key, t.weekday(day), Texts.unbroken(t.day(day)));
    }

    CallPage page(Texts t) {
      return CallPage.preview(text, rules, now, t);
    }
  }
}
