package org.saradnja.funding.calls.drafting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.published;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** All calls of an officer's unit on one page, and the button that begins another. */
@ApplicationTest
class CallsPagesTest {

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester web;

  private OfficeOfRaska office;

  @BeforeEach
  void aDraft() {
    office = OfficeOfRaska.withDraft(Variants.titled("Мој нацрт"), application);
  }

  @Test
  void aDraftLeadsToItsFormAndAPublishedCallToItsPage() {
    var published = OfficeOfRaska.withCall(application);

    var page = page("/rad/konkursi");

    assertThat(page.select("th:has(a[href=/rad/konkursi/" + office.code() + "])").text())
        .contains("Мој нацрт");
    assertThat(page.select("a[href=/konkursi/" + published.code() + "]")).isNotEmpty();
  }

  @Test
  void theButtonPressedTwiceBeginsOneDraft() {
    var form = page("/rad/konkursi").expectFirst("main form[action=/rad/konkursi]");
    var first = begin(form);

    assertThat(first).startsWith("/rad/konkursi/RAS-");
    assertThat(begin(form)).isEqualTo(first);
  }

  @Test
  void everyOpeningOfThePageOffersADraftOfItsOwn() {
    var one = page("/rad/konkursi").expectFirst("main form [name=id]").val();

    assertThat(page("/rad/konkursi").expectFirst("main form [name=id]").val()).isNotEqualTo(one);
  }

  @Test
  void nobodyBeginsACallOfAnotherUnit() {
    assertThat(
            web.post()
                .uri("/rad/konkursi")
                .param("unit", "kraljevo")
                .param("id", UUID.randomUUID().toString())
                .with(csrf())
                .with(Signed.as(office.officer())))
        .hasStatus(404);
  }

  @Test
  void aDraftOfAnotherUnitIsNotThere() {
    var stranger = Somebody.holding(Role.OFFICER, new UnitId("kraljevo"), application);

    for (var path : List.of(office.path(), office.path() + "/objava")) {
      assertThat(web.get().uri(path).with(Signed.as(stranger))).as(path).hasStatus(404);
    }
    assertThat(Pages.html(get("/rad/konkursi", stranger)).text()).doesNotContain("Мој нацрт");
  }

  @Test
  void thePreviewOfAnUnlawfulDraftOffersNoPublication() {
    var empty = OfficeOfRaska.withDraft(Variants.empty(), application);

    var page = Pages.html(get(empty.path() + "/objava", empty.officer()));

    assertThat(page.select("form[action$=/objava] button")).isEmpty();
    assertThat(page.select("main a[href*='#title']")).isNotEmpty();
  }

  private String begin(Element form) {
    var request = web.post().uri("/rad/konkursi").with(csrf()).with(Signed.as(office.officer()));
    for (var field : List.of("unit", "id")) {
      request.param(field, form.expectFirst("[name=" + field + "]").val());
    }
    return requireNonNull(request.exchange().getResponse().getHeader("Location"));
  }

  private Document page(String path) {
    return Pages.html(get(path, office.officer()));
  }

  private MvcTestResult get(String path, SignedIn who) {
    var answer = web.get().uri(path).with(Signed.as(who)).exchange();
    assertThat(answer).as(path).hasStatusOk();
    return answer;
  }
}
