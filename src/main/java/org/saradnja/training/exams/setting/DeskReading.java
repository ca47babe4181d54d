package org.saradnja.training.exams.setting;

import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Gathers what the desk of a test shows. */
@Component
class DeskReading {

  private final ExamTable exams;
  private final Attempts attempts;
  private final Sessions sessions;
  private final Participants participants;
  private final Attendances attendances;
  private final LegalTime time;

  DeskReading(
      ExamTable exams,
      Attempts attempts,
      Sessions sessions,
      Participants participants,
      Attendances attendances,
      LegalTime time) {
    this.exams = exams;
    this.attempts = attempts;
    this.sessions = sessions;
    this.participants = participants;
    this.attendances = attendances;
    this.time = time;
  }

  DeskPage page(Exam exam, TimeForm form, Map<String, String> errors, Texts t) {
    var session = sessions.get(exam.base().session());
    var seats = participants.of(session.id());
    List<EnrolmentId> inRoom =
        seats.stream()
            .map(Participant::enrolment)
            .filter(seat -> attendances.isCheckedIn(seat, exam.base().dayNumber()))
            .toList();
    return new DeskPrinting(
            exam,
            session,
            seats,
            inRoom,
            attempts.of(exam.id()),
            attempts.progress(exam.id()),
            exams.extraMinutes(exam.id()),
            time.now(),
            t)
        .page(t.name(sessions.series(session.series()).title()), form, errors);
  }
}
