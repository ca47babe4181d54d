package org.saradnja.training.evaluation;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.saradnja.base.kernel.Office;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.Attendance;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Trainings with people in them, and a list of attendance, as tests of evaluation need them. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeGroup {

  private static final int DAYS_UNTIL_ITS_END = 31;
  private static final Duration AFTER_ITS_END = Duration.ofHours(3);

  @Bean
  @Primary
  Hall.Seating seatingOfGroups() {
    return new Hall.Seating();
  }

  @Bean
  @Primary
  Presence presence(Hall.Seating seating) {
    return new Presence(seating);
  }

  /** Everybody was there on the first day but those who are said to be absent. */
  public record Presence(Hall.Seating seating, Set<EnrolmentId> absent) implements Attendances {

    Presence(Hall.Seating seating) {
      this(seating, ConcurrentHashMap.newKeySet());
    }

    @Override
    public Attendance of(EnrolmentId enrolment) {
      int kept = absent.contains(enrolment) ? 0 : 1;
      var day = HallClock.IN_TIME.atZone(Office.ZONE).toLocalDate();
      var standing = kept == 0 ? Standing.ABSENT : Standing.LATE;
      return new Attendance(enrolment, List.of(new DayAttendance(1, day, kept, 2, standing)));
    }

    @Override
    public List<Attendance> of(SessionId session) {
      return seating.of(session).stream().map(seat -> of(seat.enrolment())).toList();
    }

    @Override
    public boolean isCheckedIn(EnrolmentId enrolment, int day) {
      return !absent.contains(enrolment);
    }
  }

  /** A training that has just ended, with so many participants. */
  public static EvaluatedTraining held(String series, int people, ApplicationContext application) {
    return held(series, people, Optional.empty(), application);
  }

  /**
   * @param trainer the account of who taught it
   */
  public static EvaluatedTraining held(
      String series, int people, Optional<PersonId> trainer, ApplicationContext application) {
    var clock = application.getBean(HallClock.class);
    clock.moveTo(HallClock.IN_TIME);
    var id =
        AnnouncedSession.of(series, Math.max(people, 1), Optional.empty(), trainer, application);
    var seating = application.getBean(Hall.Seating.class);
    for (int at = 0; at < people; at++) {
      seating.seat(id, new PersonId(UUID.randomUUID()), "Вежбан Вежбовић " + at);
    }
    clock.moveTo(HallClock.IN_TIME.plus(Duration.ofDays(DAYS_UNTIL_ITS_END)).plus(AFTER_ITS_END));
    return again(id, application);
  }

  public static EvaluatedTraining again(SessionId id, ApplicationContext application) {
    return application.getBean(EvaluatedTrainings.class).find(id).orElseThrow();
  }

  /** The people of the training, signed in. */
  public static List<SignedIn> people(EvaluatedTraining training, ApplicationContext application) {
    return application.getBean(Hall.Seating.class).of(training.session().id()).stream()
        .map(seat -> new SignedIn(seat.person().orElseThrow(), seat.name().cyrillic()))
        .toList();
  }

  /** Every question that can be counted gets its highest answer but one, texts get the text. */
  public static AnswerSheet sheet(EvaluatedTraining training, Occasion occasion, String text) {
    var marks = new HashMap<Slot, Integer>();
    var remarks = new HashMap<Slot, String>();
    for (var asked : training.asked(occasion)) {
      var values = asked.question().kind().values(training.form().scale());
      if (!values.isEmpty()) {
        marks.put(asked.slot(), values.get(Math.max(0, values.size() - 2)));
      } else if (!text.isEmpty()) {
        remarks.put(asked.slot(), text);
      }
    }
    return new AnswerSheet(marks, remarks);
  }
}
