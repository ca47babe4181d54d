package org.saradnja.funding.assessment.commission;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.assessment.Sittings.Sitting;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Organisations;
import org.springframework.stereotype.Component;

/** Lays out the statement: the text, the applicants' names, and what the data ask about them. */
@Component
class StatementShowing {

  private final StatementText text;
  private final Applications applications;
  private final Organisations organisations;
  private final Authorisation authorisation;
  private final People people;
  private final LegalTime time;

  StatementShowing(
      StatementText text,
      Applications applications,
      Organisations organisations,
      Authorisation authorisation,
      People people,
      LegalTime time) {
    this.text = text;
    this.applications = applications;
    this.organisations = organisations;
    this.authorisation = authorisation;
    this.people = people;
    this.time = time;
  }

  StatementForm empty(SignedIn who, Sitting sitting) {
    var ids = received(sitting).stream().map(ReceivedApplication::id).toList();
    return StatementForm.about(ids, own(who, sitting));
  }

  /** Applications of organisations that the member represents. */
  Set<ApplicationId> own(SignedIn who, Sitting sitting) {
    var represented = authorisation.mandates(who).stream().map(Mandate::party).collect(toSet());
    return received(sitting).stream()
        .filter(one -> represented.contains(new Party.OfOrganisation(one.organisation())))
        .map(ReceivedApplication::id)
        .collect(toSet());
  }

  StatementPage page(
      SignedIn who, Sitting sitting, StatementForm form, Map<String, String> errors, Texts t) {
    var call = sitting.call();
    boolean open = !time.now().isAfter(call.closesAt());
    List<StatementPage.Applicant> applicants = open ? List.of() : applicants(who, sitting, form, t);
    return new StatementPage(
        call.code().value(),
        call.title(),
        text.paragraphs(call),
        open ? t.day(call.lastDay()) : null,
        applicants,
        answers(t),
        errors,
        summary(errors, applicants, t),
        form.signed(),
        switch (sitting.seat()) {
          case Seat.Appointed _ -> null;
          case Seat.Signed signed -> signed(signed, sitting, t);
        });
  }

  private static SequencedMap<String, String> summary(
      Map<String, String> errors, List<StatementPage.Applicant> applicants, Texts t) {
    SequencedMap<String, String> summary = new LinkedHashMap<>();
    errors.forEach((field, error) ->
        summary.put(
            field,
            applicants.stream()
                .filter(one -> field.endsWith(one.id()))
                .map(one -> t.within(one.name()) + ": " + error)
                .findAny()
                .orElse(error)));
    return summary;
  }

  private List<ReceivedApplication> received(Sitting sitting) {
    return applications.received(sitting.call().id());
  }

  private List<StatementPage.Applicant> applicants(
      SignedIn who, Sitting sitting, StatementForm form, Texts t) {
    var own = own(who, sitting);
    var name = people.nameOf(who.person());
    return received(sitting).stream()
        .map(one -> {
          var id = one.id().value().toString();
          var answer =
              Optional.ofNullable(form.answers().get(id)).orElse(new StatementForm.Answer("", ""));
          var representative = organisations.get(one.organisation()).representative();
          var hint =
              own.contains(one.id())
                  ? t.get("assessment.statement.hint.own")
                  : Suspicion.ofKinship(name, representative)
                      ? t.get("assessment.statement.hint.kin", representative)
                      : "";
          return new StatementPage.Applicant(
              id, one.organisationName(), answer.conflict(), answer.explanation(), hint);
        })
        .toList();
  }

  private static SequencedMap<String, String> answers(Texts t) {
    var answers = kinds(t);
    answers.putFirst(StatementForm.NONE, t.get("assessment.conflict.NONE"));
    answers.putFirst("", t.get("assessment.conflict.choose"));
    return answers;
  }

  private static SequencedMap<String, String> kinds(Texts t) {
    SequencedMap<String, String> kinds = new LinkedHashMap<>();
    for (var kind : Conflict.values()) {
      kinds.put(kind.name(), t.get("assessment.conflict." + kind));
    }
    return kinds;
  }

  /** For a conflict found later there is no answer that there is none. */
  static SequencedMap<String, String> choices(Texts t) {
    var choices = kinds(t);
    choices.putFirst("", t.get("assessment.conflict.choose"));
    return choices;
  }

  private StatementPage.Signed signed(Seat.Signed seat, Sitting sitting, Texts t) {
    var names =
        received(sitting).stream()
            .collect(toMap(ReceivedApplication::id, ReceivedApplication::organisationName));
    var recusals =
        sitting.commission().recusals().stream()
            .filter(recusal -> recusal.person().equals(seat.person()))
            .map(recusal ->
                t.get(
                    "assessment.recusal.line",
                    names.getOrDefault(recusal.application(), ""),
                    t.get("assessment.conflict." + recusal.conflict())))
            .toList();
    return new StatementPage.Signed(t.moment(seat.at()), seat.statement().grouped(), recusals);
  }
}
