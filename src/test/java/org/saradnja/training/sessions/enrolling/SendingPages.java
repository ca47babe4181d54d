package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Pages of a training of two seats, asked for by whoever is signed in. */
@ApplicationTest
@Transactional
abstract class SendingPages {

  @Autowired protected MockMvcTester mvc;
  @Autowired protected ApplicationContext application;

  protected ActsInTime acts;
  protected SessionId session;
  protected SignedIn staff;

  @BeforeEach
  void aTrainingOfTwoSeats() {
    acts = new ActsInTime(application);
    session = AnnouncedSession.of("stranica", 2, Optional.empty(), application);
    staff = acts.staff(ActsInTime.UNIT);
  }

  protected MvcTestResult get(SignedIn who, String path) {
    return mvc.get().uri(path).with(Signed.as(who)).exchange();
  }

  protected Document show(SignedIn who, String path) {
    var answer = get(who, path);
    assertThat(answer).as(path).hasStatusOk();
    return html(answer);
  }

  protected MvcTestResult send(SignedIn who, String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
