package org.saradnja.training.sessions;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.HallClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The second day of a training, with its organiser and one participant who has an account. */
@ApplicationTest
@Import({Hall.class, HallClock.class})
public abstract class AttendedTraining {

  @Autowired protected MockMvcTester web;
  @Autowired protected ApplicationContext application;
  @Autowired protected Rooms rooms;
  @Autowired protected Seating seating;
  @Autowired protected HallClock time;
  @Autowired protected JdbcClient jdbc;

  protected Session session;
  protected SignedIn person;
  protected Participant seat;
  protected SignedIn organiser;

  @BeforeEach
  void theSecondDayHasBegun() {
    time.moveTo(HallClock.IN_TIME);
    session = rooms.announce();
    person = Somebody.withoutMandates(application);
    seat = seating.seat(session.id(), person.person(), "Весна Вежбовић");
    organiser =
        Somebody.holding(Role.ORGANISER, new Party.OfInstitution(Hall.ORGANISER), application);
  }

  protected SignedIn somebodyElse() {
    return Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);
  }

  protected String path(String rest) {
    return "/rad/prisustvo/" + session.code() + rest;
  }

  protected MvcTestResult get(SignedIn who, String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  /**
   * @param fields names and values by turns; a name may come again
   */
  protected MvcTestResult post(SignedIn who, String path, String... fields) {
    var request = web.post().uri(path).with(Signed.as(who)).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }

  protected int entries(String kind, UUID subject) {
    return jdbc.sql("select count(*) from ledger_entry where kind = :kind and subject like :of")
        .param("kind", kind)
        .param("of", "%" + subject)
        .query(Integer.class)
        .single();
  }
}
