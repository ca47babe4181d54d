package org.saradnja.training.exams.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class BankPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private QuestionTable questions;

  private SignedIn author;

  @BeforeEach
  void theAcademyIsAtWork() {
    var academy = new Party.OfInstitution("akademija");
    author = Somebody.holding(Role.ACADEMY, academy, application);
  }

  @Test
  void aQuestionIsWrittenConfirmedAndWithdrawn() {
    var code = code();
    var answer = post("/rad/pitanja/novo", form(code, "Ко утврђује листу?"));
    assertThat(answer).hasStatus(303);
    var path = location(answer);
    var page = get(path);
    assertThat(page.expectFirst("h1").text()).isEqualTo("Ко утврђује листу?");
    assertThat(page.expectFirst(".kicker .tag").text()).isEqualTo("нацрт");
    assertThat(page.select(".lacks .tag.ok ~ .written").text()).startsWith("комисија");

    assertThat(post(path + "/potvrda", Map.of("version", "1"))).hasStatus(303);
    assertThat(get(path).expectFirst(".kicker .tag").text()).isEqualTo("потврђено");

    assertThat(post(path + "/povlacenje", Map.of())).hasStatus(303);
    assertThat(get(path).expectFirst(".kicker .tag").text()).isEqualTo("повучено");
    assertThat(post(path + "/povlacenje", Map.of())).hasStatus(409);
  }

  @Test
  void aChangeIsANewVersionAndTheOldOneStays() {
    var path = location(post("/rad/pitanja/novo", form(code(), "Колики је рок?")));
    var edit = get(path + "/izmena");
    var fields = new HashMap<>(form("", "Колики је рок за приговор?"));
    fields.put("version", edit.expectFirst("[name=version]").val());

    assertThat(post(path + "/izmena", fields)).hasStatus(303);

    assertThat(get(path).select("#verzije ~ * .written, ol.lacks .written").eachText())
        .containsExactly("Колики је рок за приговор?", "Колики је рок?");
    assertThat(post(path + "/izmena", form("", "Трећи текст"))).hasStatus(409);
  }

  @Test
  void aFaultyDraftMayBeKeptButNotConfirmed() {
    var fields = new HashMap<>(form(code(), "Ко утврђује листу?"));
    fields.put("r1-share", "");
    var path = location(post("/rad/pitanja/novo", fields));

    var page = get(path);

    assertThat(page.expectFirst(".notice.soon").text()).contains("Ниједан одговор не носи 100 %.");
    assertThat(page.select("form[action$=/potvrda]")).isEmpty();
    assertThat(post(path + "/potvrda", Map.of("version", "1"))).hasStatus(409);
  }

  @Test
  void mistakesStandAtTheirFieldsAndNothingTypedIsLost() {
    var fields = new HashMap<>(form("", " "));
    fields.put("r2-share", "много");
    fields.put("explanation", "јер је тако");

    var answer = post("/rad/pitanja/novo", fields);

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#code-error").text()).startsWith("Упишите ознаку");
    assertThat(page.expectFirst("#r2-share-error").text()).startsWith("Упишите удео");
    assertThat(page.expectFirst("#r2-share").val()).isEqualTo("много");
    assertThat(page.expectFirst("#explanation").text()).isEqualTo("јер је тако");
  }

  @Test
  void aTakenCodeIsSaidAtTheCode() {
    var code = code();
    post("/rad/pitanja/novo", form(code, "Прво?"));

    var answer = post("/rad/pitanja/novo", form(code, "Друго?"));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#code-error").text()).contains(code);
  }

  @Test
  void moreRowsAreAddedWithoutLosingAny() {
    var fields = new HashMap<>(form(code(), "Питање?"));
    fields.put("r4-text", "четврти");
    fields.put("act", "more");

    var page = html(post("/rad/pitanja/novo", fields));

    assertThat(page.select("[name=r5-text]")).hasSize(1);
    assertThat(page.expectFirst("[name=r4-text]").val()).isEqualTo("четврти");
  }

  @ParameterizedTest
  @CsvSource({"MATCHING, r1-other", "NUMBER, r1-other", "TEXT, capitals", "TRUE_FALSE, truth"})
  void everyKindHasItsForm(String kind, String field) {
    var page = get("/rad/pitanja/novo?vrsta=" + kind);

    assertThat(page.select("[name=" + field + "]")).isNotEmpty();
  }

  @Test
  void aFileIsLookedAtFirstAndThenTakenAsDrafts() {
    var code = code();
    var gift = "::" + code + "::Рок је осам дана. {T}\n\n::есеј::Опишите. {}";

    var preview = upload(gift, "pregled");

    assertThat(preview.select("tbody th").text()).contains("Рок је осам дана.");
    assertThat(preview.expectFirst(".notice.soon").text()).contains("Есејско питање");
    assertThat(questions.find(code)).isEmpty();
    assertThat(post("/rad/pitanja/uvoz", Map.of("format", "gift", "text", gift, "step", "uvezi")))
        .hasStatus(303);
    assertThat(questions.find(code)).map(Written::state).contains(Written.State.DRAFT);
    assertThat(upload(gift, "pregled").select("tbody .tag").text()).isEqualTo("већ постоји");
  }

  @Test
  void aFileInAnotherEncodingIsSaidSo() {
    var file = new MockMultipartFile("file", "a.txt", "text/plain", new byte[] {(byte) 0xE8, 0x20});

    var answer =
        web.post()
            .uri("/rad/pitanja/uvoz")
            .multipart()
            .file(file)
            .with(Signed.as(author))
            .with(csrf())
            .exchange();

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#text-error").text()).contains("UTF-8");
  }

  @Test
  void theQuestionsOfThePlatformComeOnceWithTheirStates() {
    post("/rad/pitanja/uvoz/platforma", Map.of());
    assertThat(post("/rad/pitanja/uvoz/platforma", Map.of())).hasStatus(303);

    var own = OwnQuestions.all();
    assertThat(own).hasSize(42);
    assertThat(own)
        .allSatisfy(one ->
            assertThat(questions.find(one.code()).orElseThrow().question().version().number())
                .isOne());
    assertThat(questions.find("П20")).map(Written::state).contains(Written.State.CONFIRMED);
    assertThat(questions.find("П10")).map(Written::state).contains(Written.State.CONFIRMED);
    assertThat(questions.find("П23")).map(Written::state).contains(Written.State.DRAFT);
  }

  @ParameterizedTest
  @CsvSource({"gift, pitanja.gift.txt", "moodle, pitanja.moodle.xml", "qti, pitanja.qti3.zip"})
  void theBankIsTakenAway(String format, String name) {
    post("/rad/pitanja/novo", form(code(), "Питање?"));

    var answer = web.get().uri("/rad/pitanja/izvoz/" + format).with(Signed.as(author)).exchange();

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("Content-Disposition")).contains(name);
    assertThat(answer.getResponse().getContentAsByteArray()).isNotEmpty();
  }

  @Test
  void theListIsFilteredByAWordInEitherScript() {
    var code = code();
    post("/rad/pitanja/novo", form(code, "Шта значи ђаволски непознато?"));

    var page = get("/rad/pitanja?q=djavolski nepoznato");

    assertThat(page.select("tbody tr")).hasSize(1);
    assertThat(page.select("tbody").text()).contains(code);
  }

  @Test
  void toOthersThereIsNoBank() {
    var organiser =
        Somebody.holding(Role.ORGANISER, new Party.OfInstitution("organizator"), application);

    assertThat(web.get().uri("/rad/pitanja").with(Signed.as(organiser)).exchange()).hasStatus(404);
  }

  private static String code() {
    return "T-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static Map<String, String> form(String code, String stem) {
    return Map.of(
        "code",
        code,
        "kind",
        "SINGLE",
        "stem",
        stem,
        "module",
        "М7",
        "basis",
        "PROVISION",
        "r1-text",
        "комисија",
        "r1-share",
        "100",
        "r2-text",
        "скупштина",
        "act",
        "save");
  }

  private Document upload(String gift, String step) {
    var file =
        new MockMultipartFile(
            "file", "a.gift.txt", "text/plain", gift.getBytes(StandardCharsets.UTF_8));
    return html(
        web.post()
            .uri("/rad/pitanja/uvoz")
            .multipart()
            .file(file)
            .param("step", step)
            .param("format", "gift")
            .with(Signed.as(author))
            .with(csrf())
            .exchange());
  }

  private Document get(String path) {
    return html(web.get().uri(path).with(Signed.as(author)).exchange());
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(Signed.as(author)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static String location(MvcTestResult answer) {
    var location = answer.getResponse().getHeader("Location");
    assertThat(location).isNotNull();
    return location == null ? "" : location;
  }
}
