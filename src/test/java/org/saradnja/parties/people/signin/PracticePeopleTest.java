package org.saradnja.parties.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.practice.Cast;
import org.saradnja.base.practice.Extra;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The people whom anybody may be: each can sign in and has what to do. */
@PracticeWorld
class PracticePeopleTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private People people;
  @Autowired private Authorisation authorisation;

  static Stream<Cast.Member> cast() {
    return new PracticeSignIn().all().stream();
  }

  @Test
  void everyRoleIsPlayedBySomebody() {
    assertThat(cast().map(Cast.Member::roleKey))
        .containsAll(Stream.of(Role.values()).map(Role::textKey).toList());
  }

  @ParameterizedTest
  @MethodSource("cast")
  void everybodyHoldsTheRoleUnderWhichTheyAreOffered(Cast.Member member) {
    var person = people.withEmail(member.email()).orElseThrow();

    assertThat(authorisation.mandates(new SignedIn(person, "")))
        .extracting(Mandate::role)
        .extracting(Role::textKey)
        .contains(member.roleKey());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sluzbenik", "finansije", "administrator", "zastupnik01"})
  void thePasswordOnTheSignInPageOpensTheDesk(String account) {
    var answer =
        mvc.post()
            .uri("/nalog/prijava")
            .with(csrf())
            .param("email", account + "@vezbaonica.example")
            .param("password", "vezba-2026")
            .exchange();

    assertThat(answer).hasStatus(303).hasRedirectedUrl("/rad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nalog/prijava", "/lat/nalog/prijava", "/en/nalog/prijava"})
  void theSignInPageOffersThemAll(String path) {
    var page = page(mvc, path);

    cast().forEach(member -> assertThat(page.html()).contains(member.email()));
  }

  @ParameterizedTest
  @MethodSource("cast")
  void everybodysDeskIsMadeInEveryFace(Cast.Member member) {
    var person = people.withEmail(member.email()).orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());

    for (var face : new String[] {"", "/lat", "/en"}) {
      var answer = mvc.get().uri(face + "/rad").with(Signed.as(who)).exchange();

      assertThat(answer).as(face + " " + member.email()).hasStatusOk();
      assertThat(html(answer).select("main a").eachAttr("href"))
          .filteredOn(href -> href.startsWith("/"))
          .allMatch(href -> href.startsWith(face + "/") || href.contains("/assets/"));
    }
  }

  @Test
  void theExtrasOfTownsAreNotOfferedToAnybody() {
    assertThat(cast().map(Cast.Member::email))
        .doesNotContainAnyElementsOf(Stream.of(Extra.values()).map(Extra::email).toList());
  }
}
