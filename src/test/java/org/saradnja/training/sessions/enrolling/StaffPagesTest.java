package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class StaffPagesTest {

  private static final UnitId UNIT = new UnitId("vezbaonica");
  private static final String STAFF = "/rad/kadrovi/pritisak-subotica";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private Participants participants;

  private SessionId session;
  private SignedIn first;
  private SignedIn staff;

  @BeforeEach
  void announce() {
    session = AnnouncedSession.of("pritisak", 1, Optional.empty(), application);
    first = Somebody.holding(Role.PARTICIPANT, UNIT, application);
    staff = Somebody.holding(Role.HUMAN_RESOURCES, UNIT, application);
  }

  @Test
  void aUnitSendsSeveralFromATableAndCorrectsWhatCannotBeRead() {
    var table = "Ime i prezime,E-pošta,Pol\nПроба Пробић,proba@primer.rs,ж\nМарко Petrović,,м\n";
    var wrong = upload(table, true);

    assertThat(wrong).hasStatus(422);
    assertThat(html(wrong).select(".lacks").text()).contains("Ред 3", "делом ћирилицом");
    assertThat(html(wrong).expectFirst("#lines").text()).contains("Проба Пробић; proba@primer.rs");
    assertThat(upload(table, false)).hasStatus(422);
    assertThat(participants.of(session)).isEmpty();

    var right = upload(table.replace("Petrović", "Петровић"), true);
    assertThat(right).hasStatus(303).hasHeader("Location", STAFF + "?novih=2&ranije=0");
    assertThat(participants.of(session)).hasSize(1);
    assertThat(show(staff, STAFF + "?novih=2&ranije=0").select(".notice.ok").text())
        .contains("Ново пријављених: 2");
    assertThat(show(staff, "/rad/kadrovi").select("tbody th").eachText())
        .contains("Проба Пробић", "Марко Петровић");
  }

  @Test
  void aWorkbookWithMergedCellsIsReadAndMixedScriptsAreSaidWhereTheyAre() {
    var answer = upload("kolege.xlsx", workbook("Узорка Uzorić"), true);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select(".lacks").text()).contains("Ред 5", "делом ћирилицом");
    assertThat(html(answer).expectFirst("#lines").text()).contains("Проба; Пробић");
    assertThat(participants.of(session)).isEmpty();

    assertThat(upload("kolege.xlsx", workbook("Узорка Узорић"), true)).hasStatus(303);
    assertThat(participants.of(session))
        .extracting(one -> one.name().cyrillic())
        .containsExactly("Проба Пробић");
  }

  @Test
  void nobodyIsSentForAUnitWhoseStaffOneDoesNotKeep() {
    for (var unit : List.of("arilje", "Није јединица", "")) {
      var sent =
          send(
              staff,
              STAFF,
              Map.of("unit", unit, "consent", "true", "lines", "Проба Пробић; p@primer.rs"));

      assertThat(sent).as(unit).hasStatus(422);
      assertThat(html(sent).select("#unit-error")).hasSize(1);
    }
  }

  @Test
  void aSeatOfferedToAColleagueWithoutAnAccountIsTakenByTheUnit() {
    upload("Ime,Pol\nПроба Пробић,ж\nУзорка Узорић,ж\n", true);
    var seated = show(staff, STAFF).expectFirst(".records > li:has(.tag.ok)");
    var waiting = show(staff, STAFF).expectFirst(".records > li:has(.tag.run) h3").text();
    send(staff, seated.expectFirst("form[action$=odustajanje]").attr("action"), Map.of());

    var confirm = show(staff, STAFF).expectFirst("form[action$=potvrda]").attr("action");
    assertThat(send(first, confirm, Map.of())).hasStatus(404);
    assertThat(send(staff, confirm, Map.of())).hasStatus(303);

    assertThat(participants.of(session))
        .extracting(one -> one.name().cyrillic())
        .containsExactly(waiting);
    assertThat(show(staff, STAFF).select("form[action$=potvrda]")).isEmpty();
  }

  @Test
  void nobodyHasASeatInACancelledTraining() {
    upload("Ime,Pol\nПроба Пробић,ж\n", true);
    AnnouncedSession.cancelled(session, "нема сале", application);

    assertThat(show(staff, "/rad/kadrovi").select("tbody").text())
        .contains("отказана")
        .doesNotContain("има место");
    assertThat(show(staff, STAFF).select("#poslati, .records .tag").text()).contains("отказана");
  }

  @Test
  void aColleagueTakesTheSeatOfAnother() {
    upload("Ime,Pol\nПроба Пробић,ж\n", true);
    var swap = show(staff, STAFF).expectFirst("form[action$=zamena]").attr("action");

    assertThat(send(staff, swap, Map.of("colleague", "нико"))).hasStatus(422);
    assertThat(send(staff, swap, Map.of("colleague", "Узорка Узорић; u@primer.rs; ж")))
        .hasStatus(303);

    assertThat(participants.of(session))
        .extracting(one -> one.name().cyrillic())
        .containsExactly("Узорка Узорић");
    assertThat(send(first, swap, Map.of("colleague", "Неко Некић"))).hasStatus(404);
  }

  private MvcTestResult upload(String table, boolean consent) {
    return upload("kolege.csv", table.getBytes(StandardCharsets.UTF_8), consent);
  }

  /** A title over merged cells, and a heading of a name that stands over two columns. */
  private static byte[] workbook(String second) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Proba", "1.0")) {
      var sheet = workbook.newWorksheet("Kolege");
      sheet.value(0, 0, "Списак за обуку");
      sheet.range(0, 0, 1, 3).merge();
      sheet.value(2, 0, "Ime i prezime");
      sheet.range(2, 0, 2, 1).merge();
      sheet.value(2, 2, "Е-пошта");
      sheet.value(3, 0, "Проба");
      sheet.value(3, 1, "Пробић");
      sheet.value(3, 2, "proba@primer.rs");
      sheet.value(4, 0, second.substring(0, second.indexOf(' ')));
      sheet.value(4, 1, second.substring(second.indexOf(' ') + 1));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private MvcTestResult upload(String name, byte[] table, boolean consent) {
    var file = new MockMultipartFile("file", name, "application/octet-stream", table);
    return mvc.post()
        .uri(STAFF)
        .multipart()
        .file(file)
        .with(Signed.as(staff))
        .with(csrf())
        .param("unit", "vezbaonica")
        .param("consent", Boolean.toString(consent))
        .exchange();
  }

  private Document show(SignedIn who, String path) {
    return html(mvc.get().uri(path).with(Signed.as(who)).exchange());
  }

  private MvcTestResult send(SignedIn who, String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
