package org.saradnja.practice.exercises.working;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.Criterion;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.practice.exercises.OwnTown;
import org.saradnja.practice.exercises.Pair;
import org.springframework.stereotype.Component;

/** Puts the objection of an exercise, its term and its answers on a page. */
@Component
@PracticeOnly
class ObjectionShowing {

  private final AnswerTable answers;
  private final Calls calls;
  private final GivenReading given;
  private final RuleBook rules;
  private final LegalTime time;

  ObjectionShowing(
      AnswerTable answers, Calls calls, GivenReading given, RuleBook rules, LegalTime time) {
    this.answers = answers;
    this.calls = calls;
    this.given = given;
    this.rules = rules;
    this.time = time;
  }

  /** Throws {@code NoSuchThing} before the list is published. */
  ObjectionPage page(
      Pair pair, boolean open, AnswerForm form, Map<String, String> errors, Texts t) {
    var town = pair.town();
    var objection = objection(town.id());
    var call = calls.get(objection.call());
    var deadline = deadline(objection, town);
    var path = PairShowing.path(pair);
    return new ObjectionPage(
        path + "/prigovor",
        path,
        t.name(town.name()),
        letter(objection, call, t),
        given.of(call, objection.complaint(), t),
        term(deadline, t),
        answered(town.id(), deadline, t),
        open,
        form,
        rulings(t),
        errors);
  }

  private AnswerTable.Objection objection(UUID town) {
    return answers.objection(town).orElseThrow(() -> new NoSuchThing("objection in town " + town));
  }

  private Deadline deadline(AnswerTable.Objection objection, OwnTown town) {
    var received = objection.receivedAt().atZone(time.zone()).toLocalDate();
    return rules.deadline(RuleKey.OBJECTION_DECISION, town.unit().slug(), received);
  }

  static ObjectionPage.Letter letter(AnswerTable.Objection objection, PublishedCall call, Texts t) {
    var complaint = objection.complaint();
    var criterion =
        call.criteria().stream()
            .filter(one -> one.code().equals(complaint.criterion()))
            .map(Criterion::name)
            .findFirst()
            .orElse(complaint.criterion());
    return new ObjectionPage.Letter(
        complaint.organisation(),
        t.moment(objection.receivedAt()),
        "/konkursi/" + call.code() + "/lista",
        List.of(
            t.get(
                "exercises.objection.1",
                t.within(complaint.organisation()),
                complaint.registryNumber(),
                complaint.rank()),
            t.get(
                "exercises.objection.2",
                t.within(criterion),
                t.points(complaint.points()),
                complaint.maximum()),
            t.get("exercises.objection.3")));
  }

  private ObjectionPage.Term term(Deadline deadline, Texts t) {
    var words = t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
    long left = DAYS.between(time.today(), deadline.lastDay());
    return new ObjectionPage.Term(
        t.weekday(deadline.lastDay()) + ", " + t.day(deadline.lastDay()),
        left < 0 ? t.get("exercises.term.over") : t.count("exercises.term.left", left),
        new ProcedureStep.Source(
            words.provision(deadline.provision()),
            deadline.provision().confirmed() ? "" : t.get("exercises.term.doubt")),
        deadline.steps().stream().map(words::why).toList(),
        words.sum(deadline));
  }

  List<ObjectionPage.Answered> answered(OwnTown town, Texts t) {
    return answers
        .objection(town.id())
        .map(objection -> answered(town.id(), deadline(objection, town), t))
        .orElse(List.of());
  }

  private List<ObjectionPage.Answered> answered(UUID town, Deadline deadline, Texts t) {
    return answers.of(town).reversed().stream()
        .map(one ->
            new ObjectionPage.Answered(
                String.valueOf(one.number()),
                t.get(one.ruling().textKey()),
                t.moment(one.at()),
                one.reason(),
                !deadline.isMetBy(one.at(), time.zone())))
        .toList();
  }

  private static Map<String, String> rulings(Texts t) {
    var rulings = new LinkedHashMap<String, String>();
    rulings.put("", t.get("exercises.answer.choose"));
    for (var ruling : Ruling.values()) {
      rulings.put(
          ruling.name(), t.get(ruling.textKey()) + " – " + t.get(ruling.textKey() + ".means"));
    }
    return rulings;
  }
}
