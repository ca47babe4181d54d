package org.saradnja.training.programmes.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The whole programme of a year, and what the Programme Council said of one of its entries. */
@ApplicationTest
@Transactional
class YearPagesTest {

  private static final int YEAR = 2091;
  private static final String WHOLE = "/rad/programi/godina/2091/opsti";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private Keeping keeping;
  @Autowired private ProgrammeTable programmes;
  @Autowired private ProgrammesDesk desk;
  @Autowired private TextsOfRequest texts;
  @Autowired private LegalTime time;

  private SignedIn academy;
  private ProgrammeId first;
  private ProgrammeId second;

  @BeforeEach
  void twoProposals() {
    academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
    first = proposed("godina-jedan", ProgrammeKind.CONTINUOUS_SECTOR);
    second = proposed("godina-dva", ProgrammeKind.INDUCTION);
  }

  @Test
  void theAcademyEntersTheAdoptionOfAllAtOnce() {
    assertThat(show("/rad/programi").select("[aria-labelledby=godine] li").eachText())
        .contains(
            "Општи програм обуке запослених у локалној самоуправи, 2091. година "
                + "2 предлога чекају усвајање");
    var whole = show(WHOLE);
    assertThat(whole.select("tbody tr")).hasSize(2);

    assertThat(send(WHOLE, adoption(whole, today(), "99/2090"))).hasStatus(303);

    assertThat(programmes.get(first).adoptionAct()).isEqualTo("99/2090");
    assertThat(programmes.get(second).adoptionAct()).isEqualTo("99/2090");
    assertThat(show(WHOLE).select("#usvajanje")).isEmpty();
    assertThat(show(WHOLE).select(".title a").attr("href")).isEqualTo("/obuke#general-2091");
    assertThat(page(mvc, "/obuke").expectFirst("#general-2091 + p").text())
        .startsWith("Усвојила Влада на предлог Академије")
        .endsWith("(Службени гласник РС 99/2090).");
  }

  @Test
  void entriesOfDifferentActsEachSayTheirOwn() {
    keeping.adopt(academy, first, 1, Adoption.of(time.today(), "98/2090"));
    keeping.adopt(academy, second, 1, Adoption.of(time.today(), "99/2090"));

    assertThat(page(mvc, "/obuke").select("#general-2091 + ol")).hasSize(1);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({"јуче, 99/2090, adoptedOn", "2026-01-01, гласник, act", "2026-01-01, '', act"})
  void whatCannotBeReadComesBackAtItsField(String day, String act, String field) {
    var answer = send(WHOLE, adoption(show(WHOLE), day, act));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#" + field + "-error")).hasSize(1);
    assertThat(html(answer).expectFirst("#adoptedOn").val()).isEqualTo(day);
    assertThat(html(answer).expectFirst("#act").val()).isEqualTo(act);
    assertThat(programmes.get(first).stage()).isEqualTo("PROPOSED");
  }

  @Test
  void whatWasProposedMeanwhileIsLookedAtFirst() {
    var seen = adoption(show(WHOLE), today(), "99/2090");
    proposed("godina-tri", ProgrammeKind.CONTINUOUS_GENERAL);

    var answer = send(WHOLE, seen);

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text()).contains("Предлози су се у међувремену променили");
    assertThat(programmes.get(first).stage()).isEqualTo("PROPOSED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/rad/programi/godina/2092/opsti",
        "/rad/programi/godina/2091/rukovodioci",
        "/rad/programi/godina/2091/posebni",
        "/rad/programi/godina/91/opsti"
      })
  void whereNothingIsWrittenThereIsNoWhole(String path) {
    assertThat(mvc.get().uri(path).with(Signed.as(academy))).hasStatus(404);
  }

  @Test
  void lookingChangesNothing() {
    show(WHOLE);
    show("/rad/programi/" + first.value());

    assertThat(programmes.get(first).version()).isEqualTo(1);
  }

  @Test
  void jobsAndTheCouncilsOpinionStandOnThePublicPage() {
    keeping.adopt(academy, first, 1, Adoption.of(time.today(), "99/2090"));
    var council = "/rad/programi/" + first.value() + "/savet";
    assertThat(show("/rad/programi/" + first.value()).select("[aria-labelledby=savet]").text())
        .contains("Савет још није рекао ништа");

    assertThat(send(council, opinion(today(), "3", "Програм је јасан."))).hasStatus(303);

    var open = page(mvc, "/obuke/godina-jedan?godina=2091");
    assertThat(open.select("section[aria-labelledby=jobs] li").eachText())
        .containsExactly("ЛС-12 Послови сарадње са удружењима");
    assertThat(open.select("section[aria-labelledby=council]").text())
        .contains("Оцена 3 од 4", "Програм је јасан.");
    assertThat(show("/rad/programi/" + first.value()).select("[aria-labelledby=savet] h3").text())
        .startsWith("Оцена 3 од 4");
    assertThat(send(council, opinion(today(), "4", "Поново."))).hasStatus(409);
  }

  @Test
  void anOpinionThatCannotBeReadComesBackWithWhatWasTyped() {
    keeping.adopt(academy, first, 1, Adoption.of(time.today(), "99/2090"));

    var answer = send("/rad/programi/" + first.value() + "/savet", opinion("сутра", "3", "Clear."));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#givenOn-error, #opinion-error")).hasSize(2);
    assertThat(html(answer).expectFirst("#opinion").wholeText()).isEqualTo("Clear.");
    assertThat(html(answer).expectFirst("#mark option[selected]").val()).isEqualTo("3");
  }

  @Test
  void theCouncilIsNotAskedBeforeTheAdoption() {
    assertThat(show("/rad/programi/" + first.value()).select("#savet")).isEmpty();
    assertThat(send("/rad/programi/" + first.value() + "/savet", opinion(today(), "3", "Јасан.")))
        .hasStatus(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/predlog", "/povratak", "/usvajanje", "/evidencija", "/godina", "/savet"})
  void aProgrammeThatIsNotThereIsNotFound(String act) {
    var fields =
        Map.of(
            "version", "0",
            "adoptedOn", today(),
            "act", "99/2090",
            "godina", "2092",
            "enteredOn", today(),
            "number", "1",
            "givenOn", today(),
            "mark", "3",
            "opinion", "Јасан.");

    assertThat(send("/rad/programi/" + UUID.randomUUID() + act, fields)).hasStatus(404);
  }

  @Test
  void theDeskOfTheAcademyNamesWhatWaitsAndThatOfOthersNothing() {
    keeping.draft(academy, SampleProgramme.sector("godina-nacrt", YEAR));
    keeping.adopt(academy, first, 1, Adoption.of(time.today(), "99/2090"));
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThat(desk.of(academy, texts.of(Face.CYRILLIC)))
        .filteredOn(item -> item.about().contains("2091"))
        .extracting(Desk.Item::mark)
        .containsExactlyInAnyOrder("", "run");
    assertThat(desk.of(other, texts.of(Face.CYRILLIC))).isEmpty();
  }

  private ProgrammeId proposed(String code, ProgrammeKind kind) {
    var id = keeping.draft(academy, SampleProgramme.of(code, YEAR, kind));
    keeping.propose(academy, id, 0);
    return id;
  }

  private String today() {
    return time.today().toString();
  }

  private static Map<String, String> adoption(Document whole, String day, String act) {
    var seen = whole.expectFirst("input[name=seen]").val();
    return Map.of("seen", seen, "adoptedOn", day, "act", act);
  }

  private static Map<String, String> opinion(String day, String mark, String text) {
    return Map.of("givenOn", day, "mark", mark, "opinion", text);
  }

  private Document show(String path) {
    var answer = mvc.get().uri(path).with(Signed.as(academy)).exchange();
    assertThat(answer).as(path).hasStatusOk();
    return html(answer);
  }

  private MvcTestResult send(String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(Signed.as(academy)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
