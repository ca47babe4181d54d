package org.saradnja.funding.calls.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.drafting.DraftPage.Difference;

/** Where two texts of one draft differ, field by field, as people read them. */
record Comparing(CallForm theirs, CallForm yours, Map<String, String> areas, Texts t) {

  List<Difference> differences() {
    var differences = new ArrayList<Difference>();
    texts(differences);
    terms(differences);
    compare(differences, Field.AREAS, named(theirs.areas()), named(yours.areas()));
    compare(differences, Field.FORMS, forms(theirs), forms(yours));
    compare(
        differences, Field.IN_MONEY, said(theirs.ownShareInMoney()), said(yours.ownShareInMoney()));
    compare(differences, Field.CRITERIA, criteria(theirs), criteria(yours));
    compare(differences, Field.DOCUMENTS, documents(theirs), documents(yours));
    return differences;
  }

  private void texts(List<Difference> differences) {
    compare(differences, Field.TITLE, theirs.title(), yours.title());
    compare(differences, Field.DESCRIPTION, theirs.description(), yours.description());
    compare(differences, Field.CONDITIONS, theirs.conditions(), yours.conditions());
    compare(
        differences, Field.OBJECTIONS, decider(theirs.objections()), decider(yours.objections()));
    compare(differences, Field.SELECTION, decider(theirs.selection()), decider(yours.selection()));
    compare(differences, Field.CONTACT, theirs.contact(), yours.contact());
    compare(differences, Field.LEGAL_BASIS, theirs.legalBasis(), yours.legalBasis());
    compare(differences, Field.REASON, theirs.deviationReason(), yours.deviationReason());
  }

  private void terms(List<Difference> differences) {
    compare(differences, Field.TOTAL, theirs.total(), yours.total());
    compare(differences, Field.MINIMUM, theirs.minimum(), yours.minimum());
    compare(differences, Field.MAXIMUM, theirs.maximum(), yours.maximum());
    compare(differences, Field.OWN_SHARE, theirs.ownShare(), yours.ownShare());
    compare(differences, Field.EACH, theirs.applicationsEach(), yours.applicationsEach());
    compare(differences, Field.WINDOW, theirs.windowDays(), yours.windowDays());
    compare(differences, Field.HOUR, theirs.closingHour(), yours.closingHour());
    compare(differences, Field.COMPLETION, theirs.completionDays(), yours.completionDays());
    compare(differences, Field.PROGRAMMES_END, theirs.programmesEndBy(), yours.programmesEndBy());
    compare(differences, Field.THRESHOLD, theirs.threshold(), yours.threshold());
    compare(differences, Field.ALLOCATION, allocation(theirs), allocation(yours));
  }

  private String allocation(CallForm form) {
    var key = "calls.allocation." + form.allocation();
    var bands =
        form.bands().stream()
            .filter(row -> !row.isBlank())
            .map(row -> t.get("calls.band", row.from(), row.percent()))
            .collect(Collectors.joining(", "));
    return (t.has(key) ? t.get(key) : "") + (bands.isEmpty() ? "" : "\n" + bands);
  }

  private void compare(List<Difference> differences, String field, String left, String right) {
    if (!same(left).equals(same(right))) {
      differences.add(new Difference(field, t.get("calls.field." + field), left, right));
    }
  }

  private static String same(String text) {
    return text.strip().replace("\r\n", "\n");
  }

  private String named(Set<String> codes) {
    return areas.entrySet().stream()
        .filter(area -> codes.contains(area.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(", "));
  }

  private String forms(CallForm form) {
    return form.forms().stream()
        .sorted()
        .map(code -> "calls.form." + code)
        .filter(t::has)
        .map(key -> t.get(key))
        .collect(Collectors.joining(", "));
  }

  private String decider(String code) {
    var key = "calls.decider." + code;
    return t.has(key) ? t.get(key) : "";
  }

  private String said(boolean yes) {
    return t.get(yes ? "calls.yes" : "calls.no");
  }

  private String criteria(CallForm form) {
    return form.criteria().stream()
        .map(row ->
            "%s · %s · %s%s"
                .formatted(
                    row.name(),
                    row.maximum(),
                    row.guidance(),
                    row.code().equals(form.breaksTies()) ? " · " + t.get("calls.breaksTies") : ""))
        .collect(Collectors.joining("\n"));
  }

  private String documents(CallForm form) {
    return form.documents().stream()
        .map(row ->
            row.name()
                + " · "
                + t.get(row.required() ? "calls.document.must" : "calls.document.may"))
        .collect(Collectors.joining("\n"));
  }
}
