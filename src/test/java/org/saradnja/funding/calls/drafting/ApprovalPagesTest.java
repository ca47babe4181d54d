package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallText;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.mandates.SomeMandate;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A draft of Рашка on its way from its officer over the head of the unit to the public. */
@ApplicationTest
class ApprovalPagesTest {

  private static final UnitId OTHER = new UnitId("kladovo");

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester mvc;
  @Autowired private Approving approving;
  @Autowired private Drafting drafting;
  @Autowired private Publishing publishing;
  @Autowired private ApprovalsDesk desk;
  @Autowired private CallsDesk officersDesk;
  @Autowired private TextsOfRequest texts;
  @Autowired private JdbcClient jdbc;
  private OfficeOfRaska office;
  private SignedIn head;

  @BeforeEach
  void draft() {
    office = OfficeOfRaska.withDraft(NextYear.lawful(), application);
    head = Somebody.holding(Role.DECIDER, OfficeOfRaska.UNIT, application);
  }

  @Test
  void withoutLeaveNothingIsPublished() {
    refuses(CallRefusal.NOT_APPROVED, this::publish);

    propose();
    refuses(CallRefusal.NOT_APPROVED, this::publish);
    assertThat(mvc.get().uri("/konkursi/" + office.code()).exchange()).hasStatus(404);
  }

  @Test
  void theOfficerProposesTheHeadApprovesAndTheOfficerPublishes() {
    assertThat(preview().select("form[action$=/predlog] button").text())
        .isEqualTo("Предложите руководиоцу");
    assertThat(post(office.officer(), office.path() + "/objava/predlog")).hasStatus(303);
    assertThat(preview().text()).contains("чека одобрење");

    assertThat(post(head, approval() + "/odobrenje")).hasStatus(303);
    assertThat(preview().select("form[action$=/objava] button").text())
        .isEqualTo("Објавите конкурс");
    assertThat(post(office.officer(), office.path() + "/objava")).hasStatus(303);

    assertThat(page(mvc, "/konkursi/" + office.code()).select(".facts").text())
        .contains("Одобрење");
    assertThat(acts()).containsExactly("CallApproved", "CallPublished");
  }

  @Test
  void theHeadReadsWhatWouldBePublishedBesideTheWarnings() {
    propose();

    var page = html(get(head, approval()));

    assertThat(page.text()).contains("Вежбан Вежбовић").contains("није објављен годишњи план");
    assertThat(page.select("section[aria-labelledby=odluka]").text())
        .contains("Одобрење још није објава")
        .contains("Рок за пријаве тече од данас")
        .contains("рок за листу вредновања и рангирања: најкасније")
        .contains("приговори се примају до")
        .contains("Службеници јединице добијају писмо")
        .contains("исправља само новим издањем")
        .doesNotContain("Објављујете конкурс");
    assertThat(page.select(".specimen-frame").text())
        .contains(office.call().text().subject().title());
  }

  @Test
  void theHeadReturnsACallWithAReasonThatTheOfficerReads() {
    propose();

    assertThat(post(head, approval() + "/vracanje", "")).hasStatus(422);
    assertThat(post(head, approval() + "/vracanje", "Износ је из прошле године.")).hasStatus(303);

    assertThat(preview().text()).contains("Износ је из прошле године.");
    assertThat(state()).isEqualTo("Враћен на дораду");
    refuses(CallRefusal.NOT_APPROVED, this::publish);
    assertThat(acts()).containsExactly("CallReturned");
  }

  @Test
  void whatWasReturnedIsChangedBeforeItIsProposedAgain() {
    propose();
    approving.giveBack(head, office.code(), office.version(), "Износ је из прошле године.");

    refuses(CallRefusal.RETURNED_UNCHANGED, this::propose);
    assertThat(preview().select("form[action$=/predlog]")).isEmpty();

    drafting.save(
        office.officer(),
        office.code(),
        office.version(),
        office.call().text().about(new CallText.Subject("Друкчији", "Опис.", List.of("CUL"))));
    propose();
    assertThat(state()).isEqualTo("Чека одобрење");
  }

  @Test
  void whatIsSavedAfterwardsNeedsLeaveAnew() {
    propose();
    approving.approve(head, office.code(), office.version());
    drafting.save(office.officer(), office.code(), office.version(), Variants.titled("Друго"));

    refuses(CallRefusal.NOT_APPROVED, this::publish);
  }

  @Test
  void whatLacksAnythingIsNotProposed() {
    var unlawful = OfficeOfRaska.withDraft(Variants.titled(""), application);

    refuses(
        CallRefusal.NOT_LAWFUL,
        () -> approving.propose(unlawful.officer(), unlawful.code(), unlawful.version()));
  }

  @Test
  void nobodyApprovesAnOwnProposal() {
    SomeMandate.of(
        office.officer().person(), Role.DECIDER, new Party.OfUnit(OfficeOfRaska.UNIT), application);
    propose();

    refuses(
        CallRefusal.OWN_PROPOSAL,
        () -> approving.approve(office.officer(), office.code(), office.version()));
  }

  @Test
  void theHeadDoesNotKnowOfDraftsThatNobodyProposed() {
    assertThat(get(head, approval())).hasStatus(404);
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> approving.approve(head, office.code(), office.version()));
  }

  @Test
  void theHeadDecidesOfWhatWasSeen() {
    propose();
    int seen = office.version();
    drafting.save(office.officer(), office.code(), seen, Variants.titled("Друго"));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> approving.approve(head, office.code(), seen));
  }

  @Test
  void theHeadOfAnotherUnitKnowsNothing() {
    var stranger = Somebody.holding(Role.DECIDER, new Party.OfUnit(OTHER), application);
    propose();

    assertThat(get(stranger, approval())).hasStatus(404);
    assertThat(desk.of(stranger, texts.of(Face.CYRILLIC))).isEmpty();
  }

  @Test
  void aProposedCallWaitsOnTheDeskOfTheHead() {
    propose();

    assertThat(desk.of(head, texts.of(Face.CYRILLIC)))
        .extracting(Desk.Item::href)
        .contains(approval());
    assertThat(state()).isEqualTo("Чека одобрење");

    approving.approve(head, office.code(), office.version());
    assertThat(desk.of(head, texts.of(Face.CYRILLIC)))
        .extracting(Desk.Item::href)
        .doesNotContain(approval());
    assertThat(state()).isEqualTo("Одобрен, чека објаву");
  }

  private void propose() {
    approving.propose(office.officer(), office.code(), office.version());
  }

  private void publish() {
    publishing.publish(office.officer(), office.code(), office.version());
  }

  private String approval() {
    return "/rad/odobrenja/" + office.code();
  }

  private String state() {
    return officersDesk.of(office.officer(), texts.of(Face.CYRILLIC)).stream()
        .filter(item -> item.href().equals(office.path()))
        .map(Desk.Item::state)
        .findFirst()
        .orElseThrow();
  }

  private Document preview() {
    return html(get(office.officer(), office.path() + "/objava"));
  }

  private List<String> acts() {
    return jdbc.sql("select kind from ledger_entry where subject = :call order by at")
        .param("call", office.id().subject())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private MvcTestResult get(SignedIn who, String path) {
    return mvc.get().uri(path).with(Signed.as(who)).exchange();
  }

  private MvcTestResult post(SignedIn who, String path) {
    return post(who, path, "");
  }

  private MvcTestResult post(SignedIn who, String path, String reason) {
    var request = mvc.post().uri(path).with(Signed.as(who)).with(csrf());
    Map.of("version", "" + office.version(), "reason", reason).forEach(request::param);
    return request.exchange();
  }

  private static void refuses(CallRefusal refusal, Runnable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act::run)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
