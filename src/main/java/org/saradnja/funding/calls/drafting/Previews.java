package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import org.saradnja.base.kernel.LegalTime;
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

    /** What publishing does, with the day the term ends. */
    String consequence(Texts t) {
      return t.get(
          "calls.publish.consequence",
          t.weekday(text.lastDay()),
          Texts.unbroken(t.moment(text.closesAt())));
    }

    CallPage page(Texts t) {
      return CallPage.preview(text, rules, now, t);
    }
  }
}
