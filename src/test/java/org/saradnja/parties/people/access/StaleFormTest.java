package org.saradnja.parties.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form whose session ended while somebody was typing. */
@ApplicationTest
class StaleFormTest {

  private static final String COOKIE = "saradnja-obrazac";
  private static final String TYPED = "Љубица „Буба“ <Вежбовић>";

  @Autowired MockMvcTester web;
  @Autowired ApplicationContext application;

  private SignedIn who;

  @BeforeEach
  void somebody() {
    who = Somebody.withoutMandates(application);
  }

  @Test
  void whoeverWasSignedOutSignsInAndGoesOn() throws Exception {
    var answer = web.post().uri("/lat/nalog").with(csrf()).param("cirilica", TYPED).exchange();

    assertThat(answer)
        .hasStatus(303)
        .hasHeader("Location", "/lat/nalog/prijava?posle=%2Fnalog%2Fnastavak");
    var page = page(kept(answer), who);
    assertThat(page.select("[type=hidden][name=cirilica]").val()).isEqualTo(TYPED);
    assertThat(page.expectFirst("dd").text()).isEqualTo(TYPED);
  }

  @Test
  void whatNobodyTypedIsSentAlongButNotShown() throws Exception {
    var answer =
        web.post()
            .uri("/nalog")
            .with(csrf())
            .param("cirilica", TYPED)
            .param("version", "4")
            .exchange();

    var page = page(kept(answer), who);
    assertThat(page.select("[type=hidden][name=version]").val()).isEqualTo("4");
    assertThat(page.select("dt").eachText()).containsExactly("cirilica");
  }

  @Test
  void aStaleTokenLosesNothingEither() throws Exception {
    var answer = web.post().uri("/nalog").with(Signed.as(who)).param("cirilica", TYPED).exchange();

    assertThat(answer).hasStatus(303).hasHeader("Location", "/nalog/nastavak");
    assertThat(page(kept(answer), who).select("[name=cirilica]").val()).isEqualTo(TYPED);
    var other = Somebody.withoutMandates(application);
    assertThat(page(kept(answer), other).select("[name=cirilica]")).isEmpty();
  }

  @Test
  void aClickSendsItToWhereItWasGoing() {
    var cookie = kept(web.post().uri("/nalog").with(csrf()).param("cirilica", TYPED).exchange());

    var sent =
        web.post()
            .uri("/en/nalog/nastavak")
            .with(csrf())
            .with(Signed.as(who))
            .cookie(cookie)
            .param("cirilica", TYPED)
            .exchange();

    assertThat(sent).hasStatus(307).hasHeader("Location", "/en/nalog");
    assertThat(Objects.requireNonNull(sent.getResponse().getCookie(COOKIE)).getMaxAge()).isZero();
  }

  @Test
  void whatIsThrownAwayIsGone() throws Exception {
    var cookie = kept(web.post().uri("/nalog").with(csrf()).param("cirilica", TYPED).exchange());

    web.post().uri("/nalog/nastavak/odbaci").with(csrf()).cookie(cookie).exchange();

    assertThat(page(cookie, who).select("form [name=cirilica]")).isEmpty();
  }

  @Test
  void aPasswordIsNotKept() {
    var answer =
        web.post().uri("/nalog/lozinka").with(csrf()).param("password", "тајна").exchange();

    assertThat(answer).hasStatus(303);
    assertThat(answer.getResponse().getCookie(COOKIE)).isNull();
  }

  @Test
  void whatAnotherSiteSentIsNotKept() {
    var answer =
        web.post()
            .uri("/nalog")
            .header("Sec-Fetch-Site", "cross-site")
            .param("cirilica", TYPED)
            .exchange();

    assertThat(answer).hasStatus(403);
    assertThat(answer.getResponse().getCookie(COOKIE)).isNull();
  }

  @Test
  void aPartOfAPageBecomesAWholePage() {
    var answer =
        web.post()
            .uri("/nalog")
            .with(csrf())
            .header("HX-Request", "true")
            .param("cirilica", TYPED)
            .exchange();

    assertThat(answer)
        .hasStatus(204)
        .hasHeader("HX-Redirect", "/nalog/prijava?posle=%2Fnalog%2Fnastavak");
  }

  @Test
  void aSignInPageThatStoodOpenIsSimplyOpenedAgain() {
    var answer = web.post().uri("/nalog/prijava").param("email", "a@primer.example").exchange();

    assertThat(answer).hasStatus(303).hasHeader("Location", "/nalog/prijava");
  }

  @Test
  void whoeverSignsOutLeavesNothing() throws Exception {
    var cookie = kept(web.post().uri("/nalog").with(csrf()).param("cirilica", TYPED).exchange());

    web.post().uri("/nalog/odjava").with(csrf()).with(Signed.as(who)).cookie(cookie).exchange();

    assertThat(page(cookie, who).select("form [name=cirilica]")).isEmpty();
  }

  private Document page(Cookie cookie, @Nullable SignedIn reader) throws Exception {
    var request = web.get().uri("/nalog/nastavak").cookie(cookie);
    var answer = reader == null ? request : request.with(Signed.as(reader));
    return Jsoup.parse(answer.exchange().getResponse().getContentAsString());
  }

  private static Cookie kept(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getCookie(COOKIE));
  }
}
