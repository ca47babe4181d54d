package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.APPLICATION_RECEIVED;
import static org.saradnja.record.notices.letters.NoticeKind.APPLICATION_REJECTED;
import static org.saradnja.record.notices.letters.NoticeKind.COMPLETION_ASKED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.saradnja.base.database.Trip;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ApplicationRejected;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.CompletionAsked;
import org.saradnja.funding.applications.ReceiptOwed;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the representatives of an applicant what became of the application. */
@Component
class ApplicationLetters implements Writing {

  private final Outbox outbox;
  private final People people;
  private final Applications applications;

  ApplicationLetters(Outbox outbox, People people, Applications applications) {
    this.outbox = outbox;
    this.people = people;
    this.applications = applications;
  }

  /**
   * Queued by the sending itself, which then has one row to write and nothing to publish: a notice
   * is kept until it is sent, so a publication before it would be a queue in front of a queue.
   */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ReceiptOwed owed) {
    owed.to()
        .forEach(person -> outbox.queue(APPLICATION_RECEIVED, owed.application().value(), person));
  }

  @ApplicationModuleListener
  void on(CompletionAsked asked) {
    var applicant = applications.get(asked.application()).organisation();
    queue(COMPLETION_ASKED, asked.application(), asked.lastDay().toString(), applicant);
  }

  @ApplicationModuleListener
  void on(ApplicationRejected rejected) {
    var applicant = applications.get(rejected.application()).organisation();
    queue(APPLICATION_REJECTED, rejected.application(), "", applicant);
  }

  private void queue(
      NoticeKind kind, ApplicationId about, String detail, OrganisationId applicant) {
    people
        .holders(Role.REPRESENTATIVE, new Party.OfOrganisation(applicant))
        .forEach(mandate -> outbox.queue(kind, about.value(), detail, mandate.person()));
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(APPLICATION_RECEIVED, COMPLETION_ASKED, APPLICATION_REJECTED);
  }

  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    return Optional.of(words(notice, applications.get(new ApplicationId(notice.about())), t));
  }

  @Override
  public Function<Texts, Optional<Words>> ask(Trip trip, Notice notice) {
    var application = applications.ask(trip, new ApplicationId(notice.about()));
    return t -> Optional.of(words(notice, application.get(), t));
  }

  private static Words words(Notice notice, ReceivedApplication application, Texts t) {
    return switch (notice.kind()) {
      case COMPLETION_ASKED -> completion(application, LocalDate.parse(notice.detail()), t);
      case APPLICATION_REJECTED ->
          Words.of(
              application.registryNumber(), application.title(), link(application, "stanje", t));
      default -> receipt(application, t);
    };
  }

  private static Words receipt(ReceivedApplication application, Texts t) {
    return Words.of(
        application.registryNumber(),
        application.title(),
        t.moment(application.receivedAt()),
        application.content().grouped(),
        link(application, "potvrda", t));
  }

  private static Words completion(ReceivedApplication application, LocalDate lastDay, Texts t) {
    return Words.of(
        application.registryNumber(),
        application.title(),
        t.day(lastDay),
        link(application, "stanje", t));
  }

  private static String link(ReceivedApplication application, String page, Texts t) {
    var path = "/rad/prijave/" + application.id().value() + "/" + page;
    return t.frame().origin() + t.href(path);
  }
}
