package org.saradnja.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.servlet.ModelAndView;

@ApplicationTest
class PublicPagesTest {

  private static final String TEMPLATE = "web/error";

  /** All that the page of these tests says. */
  private record Says(String kind, int issue) {}

  @Autowired private PublicPages pages;
  @Autowired private ApplicationContext application;

  private final AtomicInteger made = new AtomicInteger();
  private final int issue = System.identityHashCode(this);

  @BeforeEach
  void forget() {
    made.set(0);
  }

  @Test
  void aPageThatSaysTheSameIsPrintedOnce() throws Exception {
    var first = read(asked("/proba"), "notfound");
    var second = read(asked("/proba"), "notfound");

    assertThat(second).isEqualTo(first).contains("Ове странице нема");
    assertThat(made).hasValue(1);
  }

  @Test
  void asSoonAsItSaysSomethingElseItIsPrintedAgain() throws Exception {
    read(asked("/proba"), "notfound");

    assertThat(read(asked("/proba"), "slow")).doesNotContain("Ове странице нема");
    assertThat(made).hasValue(2);
  }

  @Test
  void everyFaceAndEveryAddressHasItsOwn() throws Exception {
    var latin = asked("/proba");
    latin.setAttribute(FaceFilter.FACE, Face.LATIN);

    read(asked("/proba"), "notfound");

    assertThat(read(latin, "notfound")).contains("Ove stranice nema");
    assertThat(read(asked("/druga"), "notfound")).contains("/lat/druga");
    assertThat(made).hasValue(3);
  }

  @Test
  void anAddressWithAQueryIsNotKept() {
    var request = asked("/proba");
    request.setQueryString("strana=2");

    assertThat(page(request, "notfound").getViewName()).isEqualTo(TEMPLATE);
    assertThat(page(request, "notfound").getViewName()).isEqualTo(TEMPLATE);
    assertThat(made).hasValue(2);
  }

  @Test
  void whoIsSignedInGetsAPageOfTheirOwn() throws Exception {
    SignedIn who = Somebody.withoutMandates(application);
    var request = asked("/proba");
    request.setUserPrincipal(
        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));

    assertThat(page(request, "notfound").getViewName()).isEqualTo(TEMPLATE);

    assertThat(read(asked("/proba"), "notfound")).doesNotContain(who.displayName());
  }

  private String read(MockHttpServletRequest request, String kind) throws Exception {
    var response = new MockHttpServletResponse();
    var view = Objects.requireNonNull(page(request, kind).getView());
    assertThat(view).isInstanceOf(PrintedPage.class);
    ((PrintedPage) view).render(null, request, response);
    return response.getContentAsString(UTF_8);
  }

  private ModelAndView page(MockHttpServletRequest request, String kind) {
    Function<Texts, Map<String, ?>> model =
        _ -> {
          made.incrementAndGet();
          return Map.of("page", new ErrorPage(kind, "404"));
        };
    return pages.page(request, TEMPLATE, new Says(kind, issue), model);
  }

  private static MockHttpServletRequest asked(String path) {
    return new MockHttpServletRequest("GET", path);
  }
}
