package org.saradnja.funding.applications.checking;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.RejectionReason;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a check, as it stands or with corrections. */
@Component
class CheckPages {

  private static final Set<CheckState> WAITING =
      EnumSet.of(CheckState.UNCHECKED, CheckState.SUPPLEMENTED);

  private final Cases cases;
  private final Asking asking;
  private final Applications applications;
  private final CheckTable checks;
  private final RuleBook rules;
  private final LegalTime time;

  CheckPages(
      Cases cases,
      Asking asking,
      Applications applications,
      CheckTable checks,
      RuleBook rules,
      LegalTime time) {
    this.cases = cases;
    this.asking = asking;
    this.applications = applications;
    this.checks = checks;
    this.rules = rules;
    this.time = time;
  }

  ModelAndView show(SignedIn who, ApplicationId id, Texts t) {
    var opened = cases.open(who, id);
    return page(opened, Typed.stored(opened.check().value().answers()), Map.of(), t);
  }

  /**
   * @param errors keys of texts by field
   */
  ModelAndView corrected(
      SignedIn who, ApplicationId id, Typed typed, Map<String, String> errors, Texts t) {
    var opened = cases.open(who, id);
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, t.get(key)));
    var page = page(opened, typed.over(opened.check().value().answers()), said, t);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Those that a formal check can find. */
  List<RejectionReason> reasons() {
    return rules.rejectionReasons().stream()
        .filter(reason -> reason.stage() == RejectionReason.Stage.FORMAL)
        .toList();
  }

  private ModelAndView page(Cases.Case opened, Typed typed, Map<String, String> errors, Texts t) {
    var page =
        new CheckPrinting(opened, t)
            .page(
                applications.sheet(opened.application().id(), t),
                asking.deadline(opened.call(), time.today()),
                reasons(),
                typed,
                errors);
    return new ModelAndView(
        "funding/applications/checking/check",
        Map.of("page", page, "next", next(opened.application()).orElse("")));
  }

  /** The first of the same call that the officer can still decide on. */
  private Optional<String> next(ReceivedApplication after) {
    var begun = checks.of(after.call());
    return applications.received(after.call()).stream()
        .map(ReceivedApplication::id)
        .filter(id -> !id.equals(after.id()))
        .filter(id ->
            WAITING.contains(CheckState.of(begun.getOrDefault(id, new Check.Open(id, Map.of())))))
        .map(id -> "/rad/prijave/" + id.value() + "/provera")
        .findFirst();
  }
}
