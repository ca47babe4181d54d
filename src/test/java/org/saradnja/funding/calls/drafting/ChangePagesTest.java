package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.AnnulledCall;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.drafting.Change.Annulling;
import org.saradnja.funding.calls.drafting.Change.Correcting;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A published call of Рашка is corrected or annulled, with leave of the head. */
@ApplicationTest
class ChangePagesTest {

  private static final String WHY = "Изостављен је превоз.";
  private static final String ACT = "Решење број 7 од данас";

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester mvc;
  @Autowired private Changing changing;
  @Autowired private ChangeTable changes;
  @Autowired private Calls calls;
  @Autowired private ApprovalsDesk desk;
  @Autowired private TextsOfRequest texts;
  @Autowired private LegalTime time;
  @Autowired private JdbcClient jdbc;
  private OfficeOfRaska office;
  private SignedIn head;

  @BeforeEach
  void published() {
    office = OfficeOfRaska.withCall(application);
    head = Somebody.holding(Role.DECIDER, OfficeOfRaska.UNIT, application);
  }

  @Test
  void theOfficerSeesTheDifferencesBeforeTheyAreSentAndTheHeadPublishesThem() {
    var looked = html(send(described(), WHY, "look", ""));
    assertThat(looked.select("#razlike ~ *, section").text()).contains("Било је", "и превоз");
    var seen = looked.expectFirst("[name=seen]").val();
    assertThat(seen).isNotEmpty();

    assertThat(send(described(), WHY, "send", seen)).hasStatus(303);
    assertThat(corrections()).isZero();
    assertThat(desk.of(head, texts.of(Face.CYRILLIC)))
        .extracting(Desk.Item::href)
        .contains(approval());
    assertThat(html(get(head, approval())).text()).contains(WHY, "и превоз", "Било је");

    assertThat(post(head, approval() + "/odobrenje", "change", asked())).hasStatus(303);
    assertThat(corrections()).isEqualTo(1);
    assertThat(acts()).containsExactly("CallApproved", "CallPublished", "CallCorrected");
  }

  @Test
  void whatWasNotSeenIsNotSent() {
    assertThat(send(described(), WHY, "send", "")).hasStatusOk();
    var seen = html(send(described(), WHY, "look", "")).expectFirst("[name=seen]").val();

    assertThat(send(described(), "Други разлог.", "send", seen)).hasStatusOk();
    assertThat(changes.last(office.id())).isEmpty();
  }

  @Test
  void everybodyReadsOldAndNewSideBySideInEveryFace() {
    corrected();

    for (var face : List.of("", "/lat", "/en")) {
      assertThat(page(mvc, face + "/konkursi/" + office.code() + "/ispravke").select("td").text())
          .as(face)
          .isNotBlank();
    }
    var shown = page(mvc, "/konkursi/" + office.code() + "/ispravke");
    assertThat(shown.text()).contains(WHY, "Било је", "Сада је");
    var row = shown.select("tr:contains(и превоз) td");
    assertThat(row.get(0).text()).doesNotContain("превоз");
    assertThat(row.get(1).text()).contains("превоз");
    var first = page(mvc, "/konkursi/" + office.code());
    assertThat(first.expectFirst(".notice").text()).contains("издање 2", WHY);
    assertThat(mvc.get().uri("/konkursi/" + office.code() + "/ispravke/3/tekst.json").exchange())
        .hasStatus(404);
  }

  @Test
  void programsReadTheEditionAndTheCorrection() {
    corrected();

    assertThat(mvc.get().uri("/api/v1/calls/" + office.code()).exchange())
        .bodyText()
        .contains("\"edition\":2", WHY);
    assertThat(calls.get(office.id()).edition()).isEqualTo(2);
    assertThat(calls.text(office.id())).isEqualTo(described());
    var bytes = mvc.get().uri("/konkursi/" + office.code() + "/tekst.json").exchange();
    assertThat(bytes).bodyText().contains("и превоз", "\"edition\":2");
  }

  @Test
  void aReasonIsAskedAndSomethingToCorrect() {
    assertThat(send(described(), " ", "look", "")).hasStatus(422);
    assertThat(send(office.call().text(), WHY, "look", "")).hasStatus(422);
  }

  @Test
  void theHeadReturnsAChangeAndTheOfficerReadsWhy() {
    changing.change(office.officer(), office.code(), 1, new Correcting(described()), WHY);

    assertThat(post(head, approval() + "/vracanje", "change", asked())).hasStatus(422);
    changing.giveBack(head, office.code(), UUID.fromString(asked()), "Допишите и повратак.");

    assertThat(html(get(office.officer(), office.path() + "/ispravka")).text())
        .contains("Допишите и повратак.");
    assertThat(get(head, approval())).hasStatus(404);
    assertThat(acts()).contains("ChangeReturned").doesNotContain("CallCorrected");
  }

  @Test
  void afterTheDeadlineNothingIsCorrected() {
    var after = calls.get(office.id()).closesAt().plusSeconds(1);
    var correction =
        application
            .getBean(ChangeMaking.class)
            .correction((Call.Published) office.call(), described(), WHY, after);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(correction::made)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(CallRefusal.CORRECTED_LATE));
  }

  @Test
  void twoCorrectionsWrittenBesideOneTextAreNotBothMade() {
    corrected();

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(
            () -> changing.change(office.officer(), office.code(), 1, new Annulling(ACT), WHY));
  }

  @Test
  void nobodyMakesAnOwnChange() {
    changing.change(office.officer(), office.code(), 1, new Correcting(described()), WHY);
    var other = Somebody.holding(Role.OFFICER, OfficeOfRaska.UNIT, application);

    assertThat(get(other, approval())).hasStatus(404);
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> changing.approve(other, office.code(), UUID.fromString(asked())));
  }

  @Test
  void anAnnulledCallStaysSaysSoFirstAndTakesNothing() {
    annulled();

    var shown = page(mvc, "/konkursi/" + office.code());
    assertThat(shown.expectFirst(".notice").text()).contains("поништен", ACT, WHY);
    assertThat(shown.select("main form[action=/rad/prijave], main a[href*=/rad/prijave/nova]"))
        .isEmpty();
    assertThat(calls.get(office.id()).accepts(time.now())).isFalse();
    assertThat(calls.of(OfficeOfRaska.UNIT)).noneMatch(call -> call.id().equals(office.id()));
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> calls.get(office.id()).mustStand())
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(AnnulledCall.ANNULLED));
    assertThat(page(mvc, "/konkursi?stanje=otvoreni").text()).doesNotContain(office.code().value());
    assertThat(mvc.get().uri("/api/v1/calls/" + office.code()).exchange())
        .bodyText()
        .contains("\"annulled\":{", ACT);
    assertThat(acts()).endsWith("CallAnnulled");
  }

  @Test
  void anAnnulledCallIsNotChangedAgain() {
    annulled();

    assertThat(get(office.officer(), office.path() + "/ispravka")).hasStatus(409);
    assertThat(get(office.officer(), office.path() + "/ponistavanje")).hasStatus(409);
    assertThat(html(get(office.officer(), "/rad/konkursi")).text()).contains("Поништен");
  }

  @Test
  void anAnnulmentNamesItsActAndItsReasons() {
    var path = office.path() + "/ponistavanje";

    assertThat(post(office.officer(), path, "version", "1")).hasStatus(422);
    var request =
        mvc.post().uri(path).with(Signed.as(office.officer())).with(csrf()).param("version", "1");
    assertThat(request.param("act", ACT).param("reason", WHY).exchange()).hasStatus(303);
    assertThat(html(get(head, approval())).text()).contains(ACT, WHY);
  }

  @Test
  void onceTheListIsOutACallIsNotAnnulled() {
    jdbc.sql("insert into call_milestone values (:call, 'LIST_PUBLISHED', now())")
        .param("call", office.id().value())
        .update();

    assertThat(get(office.officer(), office.path() + "/ponistavanje")).hasStatus(409);
  }

  @Test
  void theDatabaseKeepsWhatWasPublished() {
    corrected();

    for (var sql :
        List.of(
            "update call set text = '{}' where id = :call",
            "update call set closes_at = now() where id = :call",
            "delete from call_correction where call = :call",
            "update call set stage = 'DRAFT' where id = :call")) {
      assertThatExceptionOfType(DataAccessException.class)
          .as(sql)
          .isThrownBy(() -> jdbc.sql(sql).param("call", office.id().value()).update());
    }
  }

  private void corrected() {
    changing.change(office.officer(), office.code(), 1, new Correcting(described()), WHY);
    changing.approve(head, office.code(), UUID.fromString(asked()));
  }

  private void annulled() {
    changing.change(office.officer(), office.code(), 1, new Annulling(ACT), WHY);
    changing.approve(head, office.code(), UUID.fromString(asked()));
  }

  private static CallText described() {
    var text = NextYear.lawful();
    var subject = text.subject();
    return text.about(
        new CallText.Subject(
            subject.title(), subject.description() + "\nФинансира се и превоз.", subject.areas()));
  }

  private String asked() {
    return changes.last(office.id()).orElseThrow().id().toString();
  }

  private int corrections() {
    return jdbc.sql("select count(*) from call_correction where call = :call")
        .param("call", office.id().value())
        .query(Integer.class)
        .single();
  }

  private List<String> acts() {
    return jdbc.sql("select kind from ledger_entry where subject = :call order by at, id")
        .param("call", office.id().subject())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private String approval() {
    return "/rad/odobrenja/" + office.code() + "/izmena";
  }

  private MvcTestResult send(CallText text, String reason, String pressed, String seen) {
    var request =
        mvc.post()
            .uri(office.path() + "/ispravka")
            .with(Signed.as(office.officer()))
            .with(csrf())
            .params(SentForm.of(CallForm.of(text)));
    Map.of("version", "1", "do", pressed, "seen", seen, "reason", reason).forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult get(SignedIn who, String path) {
    return mvc.get().uri(path).with(Signed.as(who)).exchange();
  }

  private MvcTestResult post(SignedIn who, String path, String name, String value) {
    var request = mvc.post().uri(path).with(Signed.as(who)).with(csrf());
    return request.param(name, value).exchange();
  }
}
