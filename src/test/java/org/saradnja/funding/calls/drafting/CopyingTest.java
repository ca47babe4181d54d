package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.funding.calls.CallsFixture.lawful;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A call of Рашка becomes the draft of its next one. */
@ApplicationTest
class CopyingTest {

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester mvc;
  @Autowired private Copying copying;
  @Autowired private CallTable calls;
  private OfficeOfRaska office;

  @BeforeEach
  void publish() {
    office = OfficeOfRaska.withCall(application);
  }

  @Test
  void theYearInTheNameAndTheEndOfProgrammesMoveAndNothingElseDoes() {
    var text = named("Програми за 2027. годину");

    var later = Copying.later(text, 2027, 1);

    assertThat(later.subject().title()).isEqualTo("Програми за 2028. годину");
    assertThat(later.timing().programmesEndBy())
        .isEqualTo(text.timing().programmesEndBy().map(day -> day.plusYears(1)));
    assertThat(later.funds()).isEqualTo(text.funds());
    assertThat(later.scoring()).isEqualTo(text.scoring());
    assertThat(later.conduct()).isEqualTo(text.conduct());
  }

  @Test
  void copiedInItsOwnYearItIsTheSame() {
    assertThat(Copying.later(lawful(), 2027, 0)).isEqualTo(lawful());
  }

  @Test
  void theLastOfFebruaryMovesToTheLastOfFebruary() {
    var timing =
        new CallText.Timing(
            lawful().timing().windowDays(),
            lawful().timing().closingHour(),
            lawful().timing().completionDays(),
            Optional.of(LocalDate.of(2028, 2, 29)));
    var text =
        new CallText(
            lawful().subject(),
            lawful().funds(),
            lawful().applicants(),
            timing,
            lawful().scoring(),
            lawful().documents(),
            lawful().conduct());

    assertThat(Copying.later(text, 2028, 1).timing().programmesEndBy())
        .contains(LocalDate.of(2029, 2, 28));
  }

  @Test
  void aCopyIsADraftOfItsOwn() {
    var id = new CallId(UUID.randomUUID());

    var code = copying.copy(office.officer(), OfficeOfRaska.UNIT, office.code(), id);

    assertThat(code).isNotEqualTo(office.code());
    assertThat(calls.find(code).orElseThrow().value()).isInstanceOf(Draft.class);
    assertThat(calls.find(code).orElseThrow().value().text()).isEqualTo(office.call().text());
  }

  @Test
  void copiedTwiceUnderOneIdItIsCopiedOnce() {
    var id = new CallId(UUID.randomUUID());
    var first = copying.copy(office.officer(), OfficeOfRaska.UNIT, office.code(), id);

    assertThat(copying.copy(office.officer(), OfficeOfRaska.UNIT, office.code(), id))
        .isEqualTo(first);
  }

  @Test
  void aDraftIsNotCopied() {
    var draft = OfficeOfRaska.withDraft(NextYear.lawful(), application);
    var id = new CallId(UUID.randomUUID());

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> copying.copy(office.officer(), OfficeOfRaska.UNIT, draft.code(), id))
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(CallRefusal.NOT_PUBLISHED));
  }

  @Test
  void aCallOfAnotherUnitIsUnknown() {
    var other = new UnitId("kladovo");
    var stranger = Somebody.holding(Role.OFFICER, other, application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(
            () -> copying.copy(stranger, other, office.code(), new CallId(UUID.randomUUID())));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() ->
            copying.copy(
                office.officer(),
                OfficeOfRaska.UNIT,
                new CallCode("NEMA-1"),
                new CallId(UUID.randomUUID())));
  }

  @Test
  void theListOffersWhatCanBeCopied() {
    var list = html(get("/rad/konkursi"));

    assertThat(list.select("select[name=copy] option").eachAttr("value"))
        .contains(office.code().value());

    var answer =
        mvc.post()
            .uri("/rad/konkursi")
            .with(Signed.as(office.officer()))
            .with(csrf())
            .param("unit", "raska")
            .param("id", UUID.randomUUID().toString())
            .param("copy", office.code().value())
            .exchange();

    assertThat(answer).hasStatus(303);
    var draft = html(get(Objects.requireNonNull(answer.getResponse().getRedirectedUrl())));
    assertThat(draft.expectFirst("#title").val()).isEqualTo(office.call().text().subject().title());
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(Signed.as(office.officer())).exchange();
  }

  private static CallText named(String title) {
    var subject = lawful().subject();
    return lawful().about(new CallText.Subject(title, subject.description(), subject.areas()));
  }
}
