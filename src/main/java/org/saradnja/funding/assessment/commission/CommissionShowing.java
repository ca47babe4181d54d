package org.saradnja.funding.assessment.commission;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.ProcedureStep.Source;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.Recusal;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.springframework.stereotype.Component;

/** Lays out the page on which a commission is appointed and followed. */
@Component
class CommissionShowing {

  private final CommissionTable commissions;
  private final Applications applications;
  private final People people;
  private final RuleBook rules;
  private final LegalTime time;

  CommissionShowing(
      CommissionTable commissions,
      Applications applications,
      People people,
      RuleBook rules,
      LegalTime time) {
    this.commissions = commissions;
    this.applications = applications;
    this.people = people;
    this.rules = rules;
    this.time = time;
  }

  CommissionPage page(
      PublishedCall call, CommissionForm form, Map<String, String> errors, Texts t) {
    var rule = rule(call);
    var words = t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
    return new CommissionPage(
        call.code().value(),
        call.title(),
        t.get("assessment.commission.rule", t.either(sizes(rule))),
        new Source(
            words.provision(rule.provision()),
            rule.isConfirmed() ? "" : t.get("assessment.doubt." + rule.national().source())),
        presidents(call, t),
        members(call, form, t),
        form,
        errors,
        commissions.find(call.id()).map(found -> seated(found, t)).orElse(null));
  }

  CommissionForm.Parsed parse(PublishedCall call, CommissionForm form, Texts t) {
    return form.parse(
        ids(holders(Role.COMMISSION_PRESIDENT, call)),
        ids(holders(Role.COMMISSION_MEMBER, call)),
        sizes(rule(call)),
        t);
  }

  private Rule rule(PublishedCall call) {
    return rules.on(RuleKey.COMMISSION_SIZE, call.unit().slug(), time.today());
  }

  private static List<Integer> sizes(Rule rule) {
    return rule.list().stream().map(Integer::valueOf).toList();
  }

  private List<Mandate> holders(Role role, PublishedCall call) {
    return people.holders(role, new Party.OfUnit(call.unit()));
  }

  private static Set<PersonId> ids(List<Mandate> holders) {
    return holders.stream().map(Mandate::person).collect(Collectors.toSet());
  }

  private SequencedMap<String, String> presidents(PublishedCall call, Texts t) {
    SequencedMap<String, String> options = new LinkedHashMap<>();
    options.put("", t.get("assessment.commission.choose"));
    holders(Role.COMMISSION_PRESIDENT, call)
        .forEach(mandate ->
            options.put(
                mandate.person().value().toString(), t.name(people.nameOf(mandate.person()))));
    return options;
  }

  private List<CommissionPage.Choice> members(PublishedCall call, CommissionForm form, Texts t) {
    return holders(Role.COMMISSION_MEMBER, call).stream()
        .map(Mandate::person)
        .distinct()
        .map(person ->
            new CommissionPage.Choice(
                person.value().toString(),
                t.name(people.nameOf(person)),
                form.members().contains(person.value().toString())))
        .toList();
  }

  private CommissionPage.Seated seated(Commission commission, Texts t) {
    var applicants =
        applications.received(commission.call()).stream()
            .collect(toMap(ReceivedApplication::id, ReceivedApplication::organisationName));
    return new CommissionPage.Seated(
        t.moment(commission.appointedAt()),
        commission.seats().stream().map(seat -> member(seat, commission, applicants, t)).toList());
  }

  private CommissionPage.Member member(
      Seat seat, Commission commission, Map<ApplicationId, String> applicants, Texts t) {
    var recusals =
        commission.recusals().stream()
            .filter(recusal -> recusal.person().equals(seat.person()))
            .map(recusal -> inWords(recusal, applicants, t))
            .toList();
    return new CommissionPage.Member(
        seat.name(),
        t.name(people.nameOf(seat.person())),
        t.get(seat.president() ? "assessment.president" : "assessment.member"),
        switch (seat) {
          case Seat.Appointed _ -> t.get("assessment.statement.awaited");
          case Seat.Signed signed -> t.get("assessment.statement.signedAt", t.moment(signed.at()));
        },
        seat instanceof Seat.Signed ? "ok" : "",
        recusals);
  }

  private static String inWords(Recusal recusal, Map<ApplicationId, String> applicants, Texts t) {
    var applicant = applicants.getOrDefault(recusal.application(), "");
    var kind = t.get("assessment.conflict." + recusal.conflict());
    return recusal.explanation().isEmpty()
        ? t.get("assessment.recusal.line", applicant, kind)
        : t.get("assessment.recusal.explained", applicant, kind, recusal.explanation());
  }
}
