package org.saradnja.funding.calls.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.CallText.Decider;
import org.saradnja.funding.calls.Criterion;
import org.saradnja.funding.calls.DocumentSlot;
import org.saradnja.parties.registry.LegalForm;

/** Makes the text of a call out of what was typed, or names every field that cannot be read. */
final class Typing {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST_DAYS = 365;
  private static final int MOST_APPLICATIONS = 100;
  private static final int MOST_POINTS = 1_000;

  private final CallForm form;
  private final Typed typed = new Typed();

  private Typing(CallForm form) {
    this.form = form;
  }

  /**
   * @param areas codes of all areas, in the order of the law; others are left out
   */
  static Parsed parse(CallForm form, List<String> areas) {
    var typing = new Typing(form);
    var text = typing.text(areas);
    return typing.typed.faults().isEmpty()
        ? new Parsed.Valid(text)
        : new Parsed.Invalid(typing.typed.faults());
  }

  private CallText text(List<String> areas) {
    return new CallText(
        subject(areas),
        new CallText.Funds(
            typed.amount(Field.TOTAL, form.total()),
            typed.amount(Field.MINIMUM, form.minimum()),
            typed.amount(Field.MAXIMUM, form.maximum()),
            typed.percent(Field.OWN_SHARE, form.ownShare()),
            form.ownShareInMoney()),
        applicants(),
        timing(),
        scoring(),
        documents(),
        conduct());
  }

  private CallText.Subject subject(List<String> areas) {
    return new CallText.Subject(
        typed.text(Field.TITLE, form.title(), LONGEST_TITLE),
        typed.text(Field.DESCRIPTION, form.description(), LONGEST_TEXT),
        areas.stream().filter(form.areas()::contains).toList());
  }

  private CallText.Applicants applicants() {
    return new CallText.Applicants(
        Stream.of(LegalForm.values()).filter(one -> form.forms().contains(one.name())).toList(),
        typed.whole(Field.EACH, form.applicationsEach(), MOST_APPLICATIONS),
        typed.text(Field.CONDITIONS, form.conditions(), LONGEST_TEXT));
  }

  private CallText.Timing timing() {
    return new CallText.Timing(
        typed.whole(Field.WINDOW, form.windowDays(), MOST_DAYS),
        typed.hour(Field.HOUR, form.closingHour()),
        typed.whole(Field.COMPLETION, form.completionDays(), MOST_DAYS),
        typed.day(Field.PROGRAMMES_END, form.programmesEndBy()));
  }

  /** A row in which nothing is written is no criterion. */
  private CallText.Scoring scoring() {
    var criteria = new ArrayList<Criterion>();
    for (int row = 0; row < form.criteria().size(); row++) {
      var written = form.criteria().get(row);
      if (!written.isBlank()) {
        criteria.add(criterion(row, written));
      }
    }
    return new CallText.Scoring(
        criteria,
        typed.whole(Field.THRESHOLD, form.threshold(), MOST_POINTS),
        Sharing.typed(form, typed));
  }

  private Criterion criterion(int row, CallForm.CriterionRow written) {
    var maximum = Field.criterion(row, "maximum");
    return new Criterion(
        written.code(),
        typed.text(Field.criterion(row, "name"), written.name(), LONGEST_LINE),
        typed.text(Field.criterion(row, "guidance"), written.guidance(), LONGEST_TEXT),
        typed.whole(maximum, written.maximum(), MOST_POINTS).orElse(0),
        written.code().equals(form.breaksTies()));
  }

  private List<DocumentSlot> documents() {
    var documents = new ArrayList<DocumentSlot>();
    for (int row = 0; row < form.documents().size(); row++) {
      var written = form.documents().get(row);
      var name = typed.text(Field.document(row, "name"), written.name(), LONGEST_LINE);
      if (!name.isEmpty()) {
        documents.add(new DocumentSlot(written.code(), name, written.required()));
      }
    }
    return documents;
  }

  private CallText.Conduct conduct() {
    return new CallText.Conduct(
        decider(form.objections()),
        decider(form.selection()),
        typed.text(Field.CONTACT, form.contact(), LONGEST_TEXT),
        typed.text(Field.LEGAL_BASIS, form.legalBasis(), LONGEST_TEXT),
        typed.text(Field.REASON, form.deviationReason(), LONGEST_TEXT));
  }

  private static Optional<Decider> decider(String chosen) {
    return Stream.of(Decider.values()).filter(one -> one.name().equals(chosen)).findFirst();
  }
}
