package org.saradnja.training.exams.takenover;

import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.ExamResult;
import org.saradnja.training.exams.PastResults;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Puts a series that was taken over on its organiser's page, counted from the records. */
@Component
class TakenOverWriting {

  private final Records records;
  private final PastResults results;
  private final PaperCertificateTable certificates;
  private final Authorisation authorisation;

  TakenOverWriting(
      Records records,
      PastResults results,
      PaperCertificateTable certificates,
      Authorisation authorisation) {
    this.records = records;
    this.results = results;
    this.certificates = certificates;
    this.authorisation = authorisation;
  }

  /** The records that sessions keep. */
  @Component
  record Records(
      Sessions sessions, SessionPlans plans, Participants participants, Attendances attendances) {}

  TakenOverPage page(SignedIn who, SeriesId id, Texts t) {
    var series = records.sessions().series(id);
    authorisation.require(who, Doing.PLAN_SERIES, new Party.OfInstitution(series.organiser()));
    var plan =
        records
            .plans()
            .find(series.code())
            .filter(found -> !found.source().isEmpty())
            .orElseThrow(() -> new NoSuchThing("series of the past " + id.value()));
    return new TakenOverPage(
        t.name(series.title()),
        t.within(plan.source()),
        "/rad/obuke/" + id.value(),
        "/obuke/" + series.code(),
        records.sessions().of(id).stream().map(session -> line(session, t)).toList());
  }

  private TakenOverPage.Line line(Session session, Texts t) {
    var people = records.participants().of(session.id());
    long present =
        records.attendances().of(session.id()).stream()
            .filter(one ->
                one.days().stream()
                    .map(DayAttendance::standing)
                    .anyMatch(standing -> standing.countsAsPresent()))
            .count();
    return new TakenOverPage.Line(
        "/rad/obuke/termin/" + session.id().value(),
        t.name(Localised.ofCyrillic(session.place().name())),
        t.period(session.days().getFirst().day(), session.lastDay().day()),
        t.grouped(people.size()),
        t.grouped(
            people.stream().map(Participant::unit).flatMap(Optional::stream).distinct().count()),
        t.grouped(present),
        t.grouped(results.of(session.id()).stream().filter(ExamResult::isPassed).count()),
        t.grouped(certificates.of(session.id()).size()));
  }
}
