package org.saradnja.funding.calls.drafting;

import static org.saradnja.base.rules.RuleKey.APPLICATION_WINDOW;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.AllocationRule;
import org.saradnja.funding.calls.CallText.Decider;
import org.saradnja.funding.calls.PublishedText.Issuer;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.DraftPage.Conflict;
import org.saradnja.funding.calls.drafting.Parsed.Fault;
import org.saradnja.parties.registry.LegalForm;

/**
 * The page of a draft in the words of one face.
 *
 * @param areas all areas of public interest, in the order of the law
 * @param savedBy the name of who saved last
 */
record DraftWords(
    Draft draft,
    int version,
    Issuer issuer,
    RulesInForce rules,
    Iterable<Area> areas,
    OnPlan plan,
    PlanRowPage row,
    String savedBy,
    Texts t) {

  /** As it was saved. */
  DraftPage saved() {
    var saved = t.get("calls.saved", t.moment(draft.saved().at()), savedBy);
    return page(CallForm.of(draft.text()), Map.of(), saved, true, null);
  }

  /** With rows added or removed, or with something that cannot be read. */
  DraftPage typed(CallForm form, SequencedMap<String, Fault> faults) {
    var errors = new LinkedHashMap<String, String>();
    faults.forEach(
        (field, fault) -> errors.put(field, t.get(fault.key(), fault.arguments().toArray())));
    return page(form, errors, t.get("calls.notSaved"), false, null);
  }

  /** Beside what somebody else saved meanwhile; saving again keeps what stands in the form. */
  DraftPage changedMeanwhile(CallForm yours) {
    var differences = new Comparing(CallForm.of(draft.text()), yours, areaNames(), t).differences();
    var theirs = t.get("calls.conflict.theirs", savedBy, t.moment(draft.saved().at()));
    return page(yours, Map.of(), t.get("calls.notSaved"), false, new Conflict(theirs, differences));
  }

  private DraftPage page(
      CallForm form,
      Map<String, String> errors,
      String saved,
      boolean kept,
      @Nullable Conflict conflict) {
    var notes = new Notes(Lawfulness.of(draft.text(), rules).on(plan, rules), t);
    return new DraftPage(
        draft.code().value(),
        t.get("calls.issuer." + issuer.kind(), t.name(issuer.name())),
        version,
        form,
        errors,
        saved,
        kept,
        notes.tallies(),
        notes.byPart(),
        dates(),
        t.get("calls.field.windowDays.hint", rules.on(APPLICATION_WINDOW).number()),
        t.get("calls.row.sum", draft.text().scoring().maximumPoints()),
        choices(),
        row,
        conflict);
  }

  private String dates() {
    var applications = Dates.applications(draft.text(), rules.day(), rules);
    return t.get(
        "calls.dates",
        Texts.unbroken(t.day(rules.day())),
        t.weekday(applications.lastDay()),
        Texts.unbroken(t.moment(applications.lastMoment(Office.ZONE))));
  }

  private DraftPage.Choices choices() {
    var forms = new LinkedHashMap<String, String>();
    Stream.of(LegalForm.values())
        .forEach(form -> forms.put(form.name(), t.get("calls.form." + form)));
    var deciders = new LinkedHashMap<String, String>();
    deciders.put("", t.get("calls.choose"));
    Stream.of(Decider.values())
        .forEach(decider -> deciders.put(decider.name(), t.get("calls.decider." + decider)));
    var allocations = new LinkedHashMap<String, String>();
    Stream.of(AllocationRule.values())
        .forEach(rule -> allocations.put(rule.name(), t.get("calls.allocation." + rule)));
    return new DraftPage.Choices(areaNames(), forms, deciders, allocations);
  }

  private Map<String, String> areaNames() {
    var names = new LinkedHashMap<String, String>();
    areas.forEach(
        area -> names.put(area.code(), t.face().isEnglish() ? area.english() : area.serbian()));
    return names;
  }
}
