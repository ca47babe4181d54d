package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.COMMISSION_APPOINTED;
import static org.saradnja.record.notices.letters.NoticeKind.LIST_PUBLISHED;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.CommissionAppointed;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.ListPublished;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells members that they sit in a commission, and everybody concerned that the list is out. */
@Component
class AssessmentLetters implements Writing {

  private final Outbox outbox;
  private final People people;
  private final Calls calls;
  private final Applications applications;
  private final Commissions commissions;

  AssessmentLetters(
      Outbox outbox,
      People people,
      Calls calls,
      Applications applications,
      Commissions commissions) {
    this.outbox = outbox;
    this.people = people;
    this.calls = calls;
    this.applications = applications;
    this.commissions = commissions;
  }

  @ApplicationModuleListener
  void on(CommissionAppointed appointed) {
    members(appointed.call())
        .forEach(member -> outbox.queue(COMMISSION_APPOINTED, appointed.call().value(), member));
  }

  @ApplicationModuleListener
  void on(ListPublished published) {
    var readers = new LinkedHashSet<PersonId>(members(published.call()));
    applications.received(published.call()).stream()
        .map(ReceivedApplication::organisation)
        .flatMap(applicant ->
            people.holders(Role.REPRESENTATIVE, new Party.OfOrganisation(applicant)).stream())
        .map(Mandate::person)
        .forEach(readers::add);
    var version = String.valueOf(published.version());
    readers.forEach(
        reader -> outbox.queue(LIST_PUBLISHED, published.call().value(), version, reader));
  }

  private Set<PersonId> members(CallId call) {
    var members = new LinkedHashSet<PersonId>();
    commissions
        .find(call)
        .ifPresent(
            commission -> commission.seats().stream().map(Seat::person).forEach(members::add));
    return members;
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(COMMISSION_APPOINTED, LIST_PUBLISHED);
  }

  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    var call = calls.get(new CallId(notice.about()));
    var path =
        notice.kind() == LIST_PUBLISHED
            ? "/konkursi/" + call.code() + "/lista"
            : "/rad/konkursi/" + call.code() + "/izjava";
    return Optional.of(
        Words.of(call.code(), call.title(), t.frame().origin() + t.href(path), notice.detail()));
  }
}
