package org.saradnja.training.figures.statistics;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.exams.PaperCertificates;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.Attendance;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.Supports;
import org.springframework.stereotype.Component;

/** Gathers from the records of trainings what figures are counted from. */
@Component
class Gathering {

  private final Records records;
  private final Certificates certificates;
  private final PaperCertificates papers;
  private final Units units;
  private final Programmes programmes;
  private final LegalTime time;

  Gathering(
      Records records,
      Certificates certificates,
      PaperCertificates papers,
      Units units,
      Programmes programmes,
      LegalTime time) {
    this.records = records;
    this.certificates = certificates;
    this.papers = papers;
    this.units = units;
    this.programmes = programmes;
    this.time = time;
  }

  /** The records that sessions keep. */
  @Component
  record Records(
      Sessions sessions,
      SessionPlans plans,
      Supports supports,
      Participants participants,
      Attendances attendances) {}

  /**
   * What was held by the end of the day and which documents stood then, the latest training first;
   * presence is taken as it is known at the question. A training that was cancelled was not held.
   */
  Facts asOf(LocalDate day) {
    var known = new HashMap<UnitId, Unit>();
    units.all().forEach(unit -> known.put(unit.id(), unit));
    var trainings = new ArrayList<Training>();
    var people = new ArrayList<Attended>();
    for (var series : records.sessions().allSeries()) {
      var support = records.plans().find(series.code()).map(SeriesPlan::support).orElse(List.of());
      var programme = programmes.get(series.programme());
      for (var session : records.sessions().of(series.id())) {
        if (!session.isCancelled() && !session.lastDay().day().isAfter(day)) {
          var training =
              new Training(
                  session, series, programme, records.supports().of(session.id(), support));
          trainings.add(training);
          people.addAll(attended(training, known, day));
        }
      }
    }
    trainings.sort(comparing(Training::ended).reversed());
    return new Facts(trainings, people);
  }

  private List<Attended> attended(Training training, Map<UnitId, Unit> known, LocalDate day) {
    var session = training.session();
    var attendances =
        records.attendances().of(session.id()).stream()
            .collect(toMap(Attendance::enrolment, attendance -> attendance));
    var documents = documents(session, day);
    var people = new ArrayList<Attended>();
    for (var participant : records.participants().of(session.id())) {
      var attendance = attendances.get(participant.enrolment());
      if (attendance != null && wasThere(attendance)) {
        people.add(
            new Attended(
                training,
                participant,
                participant.unit().flatMap(unit -> Optional.ofNullable(known.get(unit))),
                Optional.ofNullable(documents.get(participant.enrolment()))));
      }
    }
    return people;
  }

  private static boolean wasThere(Attendance attendance) {
    return attendance.days().stream().anyMatch(day -> day.standing().countsAsPresent());
  }

  /**
   * Of two documents for one participant the certificate counts; one that was handed over on paper
   * in past years is a certificate too.
   */
  private Map<EnrolmentId, DocumentKind> documents(Session session, LocalDate day) {
    var documents = new HashMap<EnrolmentId, DocumentKind>();
    certificates.of(session.id()).stream()
        .filter(held -> stood(held, day))
        .forEach(held ->
            documents.merge(
                held.enrolment(),
                held.kind(),
                (one, other) -> one == DocumentKind.CERTIFICATE ? one : other));
    papers.of(session.id()).stream()
        .filter(paper -> !paper.issuedOn().isAfter(day))
        .forEach(paper -> documents.put(paper.enrolment(), DocumentKind.CERTIFICATE));
    return documents;
  }

  /**
   * Issued by the end of the day and not revoked by then; one that ran out was earned all the same.
   */
  private boolean stood(Held held, LocalDate day) {
    var end = day.plusDays(1).atStartOfDay(time.zone()).toInstant();
    return held.issuedAt().isBefore(end)
        && held.revokedAt().map(revoked -> !revoked.isBefore(end)).orElse(true);
  }
}
