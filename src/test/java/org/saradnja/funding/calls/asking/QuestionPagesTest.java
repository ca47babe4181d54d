package org.saradnja.funding.calls.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.drafting.OfficeOfRaska;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A question about a call of Рашка on its way to an answer for everybody. */
@ApplicationTest
class QuestionPagesTest {

  private static final String QUESTION = "Ја сам из „Зебрњака“: признаје ли се закуп бине?";
  private static final String PUBLISHED = "Признаје ли се закуп бине?";

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester mvc;
  @Autowired private Asking asking;
  @Autowired private QuestionTable questions;
  @Autowired private QuestionsDesk desk;
  @Autowired private TextsOfRequest texts;
  @Autowired private JdbcClient jdbc;
  private OfficeOfRaska office;
  private SignedIn representative;

  @BeforeEach
  void publish() {
    office = OfficeOfRaska.withCall(application);
    representative =
        Somebody.holding(
            Role.REPRESENTATIVE,
            new Party.OfOrganisation(new OrganisationId(UUID.randomUUID())),
            application);
  }

  @Test
  void aRepresentativeAsksAndEverybodySeesOnlyThatAQuestionWaits() {
    assertThat(form(representative)).isTrue();

    assertThat(send(UUID.randomUUID(), QUESTION)).hasStatus(303);

    assertThat(publicPage().text()).contains("1 питање чека одговор").doesNotContain("Зебрњака");
    assertThat(publicPage().select("form[action$=/pitanje]")).isEmpty();
  }

  @Test
  void theOfficerAnswersForEverybodyWithoutSayingWhoAsked() {
    var id = asked();
    var page = html(get(office.officer(), answers()));
    assertThat(page.select("textarea[name=question]").val()).isEqualTo(QUESTION);

    assertThat(answer(id, PUBLISHED, "Да, у целости.")).hasStatus(303);

    var published = publicPage();
    assertThat(published.select("dl.qa dt").text()).isEqualTo(PUBLISHED);
    assertThat(published.select("dl.qa dd").text()).startsWith("Да, у целости.");
    assertThat(published.text()).doesNotContain("Зебрњака").doesNotContain("чека одговор");
    assertThat(page(mvc, "/konkursi/" + office.code()).select("a[href$=/pitanja]")).isNotEmpty();
  }

  @Test
  void anAnswerIsInTheLogAndAQuestionIsNot() {
    var id = asked();
    assertThat(acts()).doesNotContain("QuestionAnswered");

    answer(id, PUBLISHED, "Да.");

    assertThat(acts()).contains("QuestionAnswered");
  }

  @Test
  void whatIsMissingComesBackWithAMessageAtItsField() {
    assertThat(send(UUID.randomUUID(), " ")).hasStatus(422);
    assertThat(send(UUID.randomUUID(), "а".repeat(2_001))).hasStatus(422);
    var id = asked();

    var answer = answer(id, PUBLISHED, "");

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select("#answer-" + id).attr("aria-describedby")).endsWith("-error");
    assertThat(page.select("#question-" + id).val()).isEqualTo(PUBLISHED);
  }

  @Test
  void aPublishedAnswerIsNotAnsweredAgain() {
    var id = asked();
    answer(id, PUBLISHED, "Да.");

    refuses(
        QuestionRefusal.ANSWERED,
        () ->
            asking.answer(
                office.officer(), office.code(), new QuestionId(id), PUBLISHED, "Ипак не."));
  }

  @Test
  void aQuestionOfAnotherCallIsUnknown() {
    var id = asked();
    var other = OfficeOfRaska.withCall(application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() ->
            asking.answer(other.officer(), other.code(), new QuestionId(id), PUBLISHED, "Да."));
  }

  @Test
  void onlyRepresentativesAskAndOnlyOfficersOfTheUnitAnswer() {
    var id = asked();
    var stranger = Somebody.holding(Role.OFFICER, new UnitId("kladovo"), application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(
            () -> asking.ask(stranger, office.code(), new QuestionId(UUID.randomUUID()), "Да ли?"));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(
            () -> asking.answer(stranger, office.code(), new QuestionId(id), PUBLISHED, "Да."));
    assertThat(get(stranger, answers())).hasStatus(404);
  }

  @Test
  void aDraftTakesNoQuestions() {
    assertThat(mvc.get().uri("/konkursi/NEMA-1/pitanja").exchange()).hasStatus(404);
  }

  @Test
  void aWaitingQuestionStandsOnTheDeskOfTheOfficers() {
    assertThat(items()).isEmpty();

    var id = asked();
    assertThat(items())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.state()).isEqualTo("1 питање чека одговор");
          assertThat(item.due()).isPresent();
        });

    answer(id, PUBLISHED, "Да.");
    assertThat(items()).isEmpty();
    assertThat(questions.answered(office.id())).hasSize(1);
  }

  @Test
  void isReadInEveryFace() {
    answer(asked(), PUBLISHED, "Да.");

    assertThat(page(mvc, "/lat" + path()).select("dt").text())
        .isEqualTo("Priznaje li se zakup bine?");
    assertThat(page(mvc, "/en" + path()).select("h1").text()).isEqualTo("Questions and answers");
  }

  private UUID asked() {
    var id = UUID.randomUUID();
    asking.ask(representative, office.code(), new QuestionId(id), QUESTION);
    return id;
  }

  private MvcTestResult send(UUID id, String text) {
    return post(
        representative,
        "/rad/konkursi/" + office.code() + "/pitanje",
        Map.of("id", id.toString(), "text", text));
  }

  private MvcTestResult answer(UUID id, String question, String answer) {
    return post(
        office.officer(),
        answers(),
        Map.of("id", id.toString(), "question", question, "answer", answer));
  }

  private boolean form(SignedIn who) {
    return !html(get(who, path())).select("form[action$=/pitanje]").isEmpty();
  }

  private Document publicPage() {
    return page(mvc, path());
  }

  private String path() {
    return "/konkursi/" + office.code() + "/pitanja";
  }

  private String answers() {
    return "/rad/konkursi/" + office.code() + "/pitanja";
  }

  private List<Desk.Item> items() {
    return desk.of(office.officer(), texts.of(Face.CYRILLIC)).stream()
        .filter(item -> item.href().equals(answers()))
        .toList();
  }

  private List<String> acts() {
    return jdbc.sql("select kind from ledger_entry where subject = :call")
        .param("call", office.id().subject())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private MvcTestResult get(SignedIn who, String path) {
    return mvc.get().uri(path).with(Signed.as(who)).exchange();
  }

  private MvcTestResult post(SignedIn who, String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static void refuses(QuestionRefusal refusal, Runnable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act::run)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
