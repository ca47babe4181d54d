package org.saradnja.funding.calls.drafting;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a browser sends for a form. */
final class SentForm {

  private SentForm() {}

  static MultiValueMap<String, String> of(CallForm form) {
    var sent = new LinkedMultiValueMap<String, String>();
    sent.set("title", form.title());
    sent.set("description", form.description());
    form.areas().forEach(area -> sent.add("areas", area));
    sent.set("total", form.total());
    sent.set("minimum", form.minimum());
    sent.set("maximum", form.maximum());
    sent.set("ownShare", form.ownShare());
    if (form.ownShareInMoney()) {
      sent.set("ownShareInMoney", "da");
    }
    form.forms().forEach(legal -> sent.add("forms", legal));
    sent.set("applicationsEach", form.applicationsEach());
    sent.set("conditions", form.conditions());
    sent.set("windowDays", form.windowDays());
    sent.set("closingHour", form.closingHour());
    sent.set("completionDays", form.completionDays());
    sent.set("programmesEndBy", form.programmesEndBy());
    sent.set("breaksTies", form.breaksTies());
    sent.set("threshold", form.threshold());
    sent.set("allocation", form.allocation());
    sent.set("objections", form.objections());
    sent.set("selection", form.selection());
    sent.set("contact", form.contact());
    sent.set("legalBasis", form.legalBasis());
    sent.set("deviationReason", form.deviationReason());
    rows(form, sent);
    return sent;
  }

  private static void rows(CallForm form, MultiValueMap<String, String> sent) {
    for (int row = 0; row < form.criteria().size(); row++) {
      var criterion = form.criteria().get(row);
      sent.set("criterion-" + row + "-code", criterion.code());
      sent.set("criterion-" + row + "-name", criterion.name());
      sent.set("criterion-" + row + "-guidance", criterion.guidance());
      sent.set("criterion-" + row + "-maximum", criterion.maximum());
    }
    for (int row = 0; row < form.bands().size(); row++) {
      sent.set("band-" + row + "-from", form.bands().get(row).from());
      sent.set("band-" + row + "-percent", form.bands().get(row).percent());
    }
    for (int row = 0; row < form.documents().size(); row++) {
      var document = form.documents().get(row);
      sent.set("document-" + row + "-code", document.code());
      sent.set("document-" + row + "-name", document.name());
      if (document.required()) {
        sent.set("document-" + row + "-required", "da");
      }
    }
  }
}
