package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.training.sessions.enrolling.ActsInTime.OTHER_UNIT;
import static org.saradnja.training.sessions.enrolling.ActsInTime.UNIT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Signed;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on which a unit sends its staff, swaps them and takes them back. */
class StaffActsPagesTest extends SendingPages {

  private static final String DESK = "/rad/kadrovi";
  private static final String STAFF = DESK + "/stranica-subotica";

  @Test
  void whoIsSentWaitsInTheOrderOfTheTable() {
    var lines = "Прва Прваћ;;ж\nДруга Другић;;ж\nТрећа Трећић;;ж\nЧетврта Четвртић;;ж";

    assertThat(sendAll(lines, "true")).hasStatus(303);

    var page = show(staff, STAFF);
    assertThat(page.select(".records > li:has(.tag.ok) h3").eachText())
        .containsExactly("Прва Прваћ", "Друга Другић");
    assertThat(page.select(".records > li:has(.tag.run)").eachText())
        .satisfiesExactly(
            third -> assertThat(third).contains("Трећа", "чекања: 1.", "3. по реду"),
            fourth -> assertThat(fourth).contains("Четврта", "чекања: 2.", "4. по реду"));
    assertThat(page.select("#lines-hint").text()).contains("прво иду они које сте навели раније");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "lines, '', true",
    "lines, '   ', true",
    "consent, Проба Пробић, ''",
    "consent, Проба Пробић, no"
  })
  void whatIsMissingIsSaidAtItsField(String field, String lines, String consent) {
    var answer = sendAll(lines, consent);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#" + field + "-error")).hasSize(1);
    assertThat(acts.enrolments.of(session)).isEmpty();
  }

  @Test
  void aFileThatIsNoTableIsSaidToBeNone() {
    var file =
        new MockMultipartFile(
            "file", "kolege.xlsx", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 9});

    var answer =
        mvc.post()
            .uri(STAFF)
            .multipart()
            .file(file)
            .with(Signed.as(staff))
            .with(csrf())
            .param("unit", "vezbaonica")
            .param("consent", "true")
            .exchange();

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#file-error")).hasSize(1);
  }

  @Test
  void oneWrongRowKeepsAllFromBeingSentAndNothingTypedIsLost() {
    var answer = sendAll("Проба Пробић;p@primer.rs\nСамоиме\nУзорка Узорић;није адреса", "true");

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select(".lacks li")).hasSize(2);
    assertThat(html(answer).expectFirst("#lines").wholeText()).contains("Самоиме", "није адреса");
    assertThat(acts.enrolments.of(session)).isEmpty();
  }

  @Test
  void colleaguesWhomAnotherPageProposesAreLookedThroughBeforeTheyAreSent() {
    var request = mvc.post().uri(STAFF + "/predlog").with(Signed.as(staff)).with(csrf());

    var answer =
        request
            .param("unit", "vezbaonica")
            .param("colleague", "Проба Пробић; p@primer.rs", "Узорка Узорић")
            .exchange();

    assertThat(answer).hasStatusOk();
    assertThat(html(answer).expectFirst("#lines").wholeText())
        .isEqualTo("Проба Пробић; p@primer.rs\nУзорка Узорић");
    assertThat(acts.enrolments.of(session)).isEmpty();
  }

  @Test
  void whoHadAppliedIsNamedOnlyToTheUnitThatKeepsThem() {
    var own = acts.apply(acts.participant(UNIT), session, UNIT);
    var others = acts.apply(acts.participant(OTHER_UNIT), session, OTHER_UNIT);
    var query = "?novih=0&ranije=2&ko=" + own.value() + "&ko=" + others.value() + "&ko=није-ид";

    assertThat(show(staff, STAFF + query).select(".notice.ok li")).hasSize(1);
    assertThat(show(staff, STAFF + "?novih=a&ranije=2").select(".notice.ok")).isEmpty();
  }

  @Test
  void aSwapIsOfferedOnlyWhereThereIsASeatToPassOn() {
    acts.send(staff, session, UNIT, 3);

    assertThat(show(staff, STAFF).select("form[action$=zamena]")).hasSize(2);
    assertThat(show(staff, STAFF).select("form[action$=odustajanje]")).hasSize(3);
    AnnouncedSession.moved(session, acts.time.today().minusDays(1), application);
    assertThat(show(staff, STAFF).select("form[action$=zamena], form[action$=odustajanje]"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"нико", "Проба Пробић\nУзорка Узорић", "Марко Petrović", ""})
  void oneIsSwappedForOneWhoCanBeRead(String typed) {
    var seated = acts.send(staff, session, UNIT, 1).getFirst();

    var answer =
        send(staff, DESK + "/prijava/" + seated.value() + "/zamena", Map.of("colleague", typed));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#zamena-" + seated.value() + "-error")).hasSize(1);
    assertThat(html(answer).expectFirst("#zamena-" + seated.value()).val()).isEqualTo(typed);
    assertThat(html(answer).select("details[open] #zamena-" + seated.value())).hasSize(1);
    assertThat(acts.stage(seated)).isEqualTo("SEATED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/zamena", "/odustajanje", "/potvrda"})
  void theStaffOfAnotherUnitIsNotTheirsToMove(String act) {
    var seated = acts.send(staff, session, UNIT, 1).getFirst();
    var fields = Map.of("colleague", "Проба Пробић");
    var other = acts.staff(OTHER_UNIT);

    assertThat(send(other, DESK + "/prijava/" + seated.value() + act, fields)).hasStatus(404);
    assertThat(send(staff, DESK + "/prijava/" + UUID.randomUUID() + act, fields)).hasStatus(404);
    assertThat(acts.stage(seated)).isEqualTo("SEATED");
  }

  @Test
  void theDeskListsWhoOfTheUnitGoesWhereAndNobodyElse() {
    acts.send(staff, session, UNIT, 2);
    acts.send(acts.staff(OTHER_UNIT), session, OTHER_UNIT, 1);

    var desk = show(staff, DESK);

    assertThat(desk.select("tbody th")).hasSize(2);
    assertThat(desk.select("h4 a").eachAttr("href")).contains(STAFF);
    assertThat(get(staff, DESK + "/nema-je")).hasStatus(404);
  }

  private MvcTestResult sendAll(String lines, String consent) {
    return send(staff, STAFF, Map.of("unit", "vezbaonica", "consent", consent, "lines", lines));
  }
}
