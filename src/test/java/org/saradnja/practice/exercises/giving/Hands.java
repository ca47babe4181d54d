package org.saradnja.practice.exercises.giving;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.testing.Signed;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What tests of an exercise do in the practice world, through the pages. */
public record Hands(MockMvcTester web, ApplicationContext application, String training) {

  public SignedIn as(String account) {
    return signedIn(account + "@vezbaonica.example");
  }

  public SignedIn signedIn(String email) {
    var people = application.getBean(People.class);
    var person = people.withEmail(email).orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }

  public Session session() {
    return application.getBean(Sessions.class).find(new SessionCode(training)).orElseThrow();
  }

  public List<Participant> participants() {
    return application.getBean(Participants.class).of(session().id());
  }

  public MvcTestResult get(SignedIn who, String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  public MvcTestResult post(SignedIn who, String path, String... fields) {
    var request = web.post().uri(path).with(csrf()).with(Signed.as(who));
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }

  /** Gives one town to the participants and makes it; answers with their pair. */
  public Pair give(SignedIn leader, Participant... participants) {
    var fields = new String[2 * participants.length];
    for (int at = 0; at < participants.length; at++) {
      fields[2 * at] = GiveForm.field(participants[at]);
      fields[2 * at + 1] = "1";
    }
    post(leader, "/rad/vezbe/" + training + "/parovi", fields);
    application.getBean(TownWork.class).all();
    return of(participants[0]);
  }

  public Pair of(Participant participant) {
    var exercises = application.getBean(Exercises.class);
    return exercises.pairs(exercises.last(session().id()).orElseThrow().id()).stream()
        .filter(pair ->
            pair.trainees().stream()
                .anyMatch(one -> one.enrolment().equals(participant.enrolment())))
        .findFirst()
        .orElseThrow();
  }

  /** Who signs in as the trainee. */
  public SignedIn trainee(Pair pair, int position) {
    var one = pair.trainees().get(position);
    return new SignedIn(one.person().orElseThrow(), one.name().cyrillic());
  }
}
