package org.saradnja.funding.calls.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.rules.Term;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallTerms;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.following.FollowedTable.Basis;
import org.saradnja.funding.calls.following.ProcedureTerm.Kind;
import org.springframework.stereotype.Component;

/** The terms that were kept with a call, for the stages after it. */
@Component
class PromisedTerms implements CallTerms {

  private final FollowedTable followed;
  private final RuleBook rules;

  PromisedTerms(FollowedTable followed, RuleBook rules) {
    this.followed = followed;
    this.rules = rules;
  }

  @Override
  public LocalDate list(CallId call) {
    return followed.terms(call, Basis.PUBLICATION).get(Kind.LIST).lastDay();
  }

  @Override
  public List<Told> afterTheList(CallId call, LocalDate day, Texts t) {
    var text = followed.text(call);
    var terms = followed.find(call, Basis.LIST).orElseGet(() -> from(text, day));
    var words = new StageWords(text, terms, Optional.empty(), t);
    return List.of(
        told(RuleKey.INSPECTION, terms.get(Kind.INSPECTION), words),
        told(RuleKey.OBJECTION, terms.get(Kind.OBJECTION), words));
  }

  /** The days that the call sets, else those of the rule that held when it was published. */
  @Override
  public Deadline completion(PublishedCall call, LocalDate notice) {
    var text = followed.text(call.id());
    var inForce = inForce(text);
    var rule = inForce.on(RuleKey.COMPLETION);
    var term =
        text.text()
            .timing()
            .completionDays()
            .<Term>map(Term.CalendarDays::new)
            .orElseGet(rule::term);
    return Deadline.after(notice, rule.start(), term, inForce.calendar(), rule.provision());
  }

  private Terms from(PublishedText text, LocalDate day) {
    return Terms.of(text, Optional.of(day), inForce(text));
  }

  private RulesInForce inForce(PublishedText text) {
    var published = LocalDate.ofInstant(text.publishedAt(), Office.ZONE);
    return rules.inForce(text.issuer().unit(), published);
  }

  private static Told told(RuleKey key, ProcedureTerm term, StageWords words) {
    return new Told(key, term.lastDay(), words.source(term.rule()), words.reckoning(term));
  }
}
