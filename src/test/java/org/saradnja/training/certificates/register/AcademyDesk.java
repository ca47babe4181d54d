package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Objects;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.Session;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody of the Academy who keeps the register with nothing but the pages. */
record AcademyDesk(MockMvcTester web, SignedIn who) {

  static final Map<String, String> ISSUER =
      Map.of(
          "name", "Вежбовна академија",
          "nameLatin", "Vežbovna akademija",
          "english", "Practice Academy",
          "signatory", "Љубица Узорковић",
          "signatoryLatin", "Ljubica Uzorković",
          "office", "директорка",
          "format", "{program}/{godina}/{broj}",
          "from", "2020-01-01");

  /** With a name under which it issues. */
  static AcademyDesk of(ApplicationContext application) {
    var who = Somebody.holding(Role.ACADEMY, Academy.PARTY, application);
    var desk = new AcademyDesk(application.getBean(MockMvcTester.class), who);
    desk.post("/rad/potvrde/izdavalac", ISSUER);
    return desk;
  }

  /** The path of the order. */
  String order(Session session) {
    var answer = post("/rad/potvrde/izdavanje/" + session.id().value(), Map.of());
    assertThat(answer).hasStatus(303);
    return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
  }

  String orderRefused(Session session) {
    var answer = post("/rad/potvrde/izdavanje/" + session.id().value(), Map.of());
    assertThat(answer).hasStatus(409);
    return html(answer).text();
  }

  MvcTestResult get(String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
