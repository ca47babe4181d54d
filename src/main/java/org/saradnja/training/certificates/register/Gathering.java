package org.saradnja.training.certificates.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saradnja.training.certificates.Completion;
import org.saradnja.training.certificates.CompletionRules;
import org.saradnja.training.certificates.Judgement;
import org.saradnja.training.exams.ExamResults;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.Attendance;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/**
 * Gathers what is known of participants and judges it by the rule of the day. Who is on no list of
 * attendance attended nothing.
 */
@Component
class Gathering {

  private final Sessions sessions;
  private final Programmes programmes;
  private final Participants participants;
  private final Attendances attendances;
  private final ExamResults results;
  private final CompletionRules rules;

  Gathering(
      Sessions sessions,
      Programmes programmes,
      Participants participants,
      Attendances attendances,
      ExamResults results,
      CompletionRules rules) {
    this.sessions = sessions;
    this.programmes = programmes;
    this.participants = participants;
    this.attendances = attendances;
    this.results = results;
    this.rules = rules;
  }

  /** A participant with all that a document says. */
  record Gathered(
      Participant participant, Session session, Programme programme, Judgement judgement) {}

  Session session(SessionId id) {
    return sessions.get(id);
  }

  Participant participant(EnrolmentId enrolment) {
    return participants.get(enrolment);
  }

  Gathered of(EnrolmentId enrolment) {
    var participant = participant(enrolment);
    var session = sessions.get(participant.session());
    var programme = programmes.get(session.programme());
    var facts =
        new Completion.Facts(
            session.days().size(), attendances.of(enrolment), results.of(enrolment));
    var rule = rules.on(programme.code().value(), session.lastDay().day());
    return new Gathered(participant, session, programme, Judgement.of(rule, facts));
  }

  /** Who would get what today, in Serbian order of the names of the participants. */
  Map<Participant, Judgement> preview(Session session) {
    var programme = programmes.get(session.programme());
    var rule = rules.on(programme.code().value(), session.lastDay().day());
    var attended =
        attendances.of(session.id()).stream()
            .collect(Collectors.toMap(Attendance::enrolment, Function.identity()));
    var all = new LinkedHashMap<Participant, Judgement>();
    for (var participant : participants.of(session.id())) {
      var attendance =
          attended.getOrDefault(
              participant.enrolment(), new Attendance(participant.enrolment(), List.of()));
      var facts =
          new Completion.Facts(
              session.days().size(), attendance, results.of(participant.enrolment()));
      all.put(participant, Judgement.of(rule, facts));
    }
    return all;
  }
}
