package org.saradnja.training.exams.takenover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.PaperCertificates.PaperCertificate;
import org.saradnja.training.exams.takenover.PastEntry.Marks;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.PastAttendances;
import org.saradnja.training.sessions.PastParticipants;
import org.saradnja.training.sessions.PastTrainings;
import org.saradnja.training.sessions.PastTrainings.PastSeries;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionContent.Guest;
import org.saradnja.training.sessions.SessionContent.Practical;
import org.saradnja.training.sessions.SessionContent.Terms;
import org.saradnja.training.sessions.SessionContent.Venue;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SignedDays;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over a series of past years with all its trainings in one transaction: their days, who took
 * part, what they signed, how they did the test and what they were handed on paper. Each of these
 * is entered for each training as it would be alone.
 */
@Component
class TakingOverSeries {

  private final Past past;
  private final TakingOver results;
  private final PaperCertificateTable certificates;
  private final Programmes programmes;
  private final Trainers trainers;

  TakingOverSeries(
      Past past,
      TakingOver results,
      PaperCertificateTable certificates,
      Programmes programmes,
      Trainers trainers) {
    this.past = past;
    this.results = results;
    this.certificates = certificates;
    this.programmes = programmes;
    this.trainers = trainers;
  }

  /** What sessions enter of the past. */
  @Component
  record Past(
      PastTrainings trainings, PastParticipants participants, PastAttendances attendances) {}

  @Transactional
  public SeriesId takeOver(SignedIn who, PastSeries series, List<PastTraining> held) {
    var id = past.trainings().begin(who, series);
    var subject = programmes.get(series.programme()).subject();
    for (var training : held) {
      var session = past.trainings().takeOver(who, id, content(training, subject));
      var entered = enter(who, session, training);
      enterMarks(who, session, training, entered, series.source());
      for (int at = 0; at < entered.size(); at++) {
        var enrolment = entered.get(at);
        training.entries().get(at).paper().stream()
            .map(paper -> new PaperCertificate(enrolment, paper.number(), paper.issuedOn()))
            .forEach(certificate -> certificates.insert(session, certificate));
      }
    }
    return id;
  }

  private List<EnrolmentId> enter(SignedIn who, SessionId session, PastTraining training) {
    var people = training.entries().stream().map(PastEntry::participant).toList();
    return past.participants().takeOver(who, session, people);
  }

  private void enterMarks(
      SignedIn who,
      SessionId session,
      PastTraining training,
      List<EnrolmentId> entered,
      String evidence) {
    var lists = new ArrayList<SignedDays>();
    var tests = new ArrayList<PastTest>();
    for (int at = 0; at < entered.size(); at++) {
      var enrolment = entered.get(at);
      var entry = training.entries().get(at);
      lists.add(new SignedDays(enrolment, entry.signed()));
      entry.marks().ifPresent(marks -> tests.add(test(enrolment, marks)));
    }
    past.attendances().takeOver(who, session, lists, evidence);
    if (!tests.isEmpty()) {
      results.takeOver(who, session, tests, evidence);
    }
  }

  private static PastTest test(EnrolmentId enrolment, Marks marks) {
    return new PastTest(enrolment, marks.points(), marks.maximum(), marks.passMark());
  }

  /**
   * Whoever was accredited on every day of it led it as a trainer; the others are named as guests,
   * since no list of then says more.
   */
  private SessionContent content(PastTraining training, String subject) {
    var accredited = new ArrayList<Trainer>();
    var guests = new ArrayList<Guest>();
    for (var name : training.trainers()) {
      accredited(name, training, subject)
          .ifPresentOrElse(accredited::add, () -> guests.add(new Guest(name, "")));
    }
    int seats = training.entries().size();
    var first = training.days().getFirst().day();
    return new SessionContent(
        training.place(),
        new Venue("", "", List.of(), ""),
        training.days(),
        List.of(),
        accredited.stream().map(Trainer::id).distinct().toList(),
        guests,
        List.of(),
        new Terms(first.minusDays(1), seats, Optional.empty(), 1, 1, false),
        new Practical("", "", ""));
  }

  private Optional<Trainer> accredited(String name, PastTraining training, String subject) {
    var first = training.days().getFirst().day();
    return trainers.accredited(subject, first).stream()
        .filter(trainer -> trainer.name().cyrillic().equals(name))
        .filter(trainer ->
            training.days().stream()
                .allMatch(block -> trainers.isAccredited(trainer.id(), subject, block.day())))
        .findFirst();
  }
}
