package org.saradnja.training.exams.takenover;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Csv;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Pages;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.ExamResults;
import org.saradnja.training.exams.ResultsTakenOver;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.AttendanceTakenOver;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.ParticipantsTakenOver;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.SessionTakenOver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** An organiser takes over a series of 2019 from one table. */
@PracticeWorld
@RecordApplicationEvents
@Transactional
class PastPagesTest {

  private static final String DESK = "/rad/obuke/preuzimanje";
  private static final String CODE = "ocd-2019-zapad";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private SessionPlans plans;
  @Autowired private Participants participants;
  @Autowired private ExamResults results;
  @Autowired private PaperCertificateTable certificates;
  @Autowired private Programmes programmes;

  private SignedIn organiser;

  @BeforeEach
  void anOrganiser() {
    organiser = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);
  }

  @Test
  void thePageOffersAnExampleThatCanBeTakenOver() {
    var page = html(mvc.get().uri(DESK).with(Signed.as(organiser)).exchange());
    assertThat(page.select("a[download]").attr("href")).isEqualTo(DESK + "/primer.csv");
    assertThat(page.select("[aria-labelledby=kolone] dt")).hasSize(PastRows.COLUMNS.size());

    var file = mvc.get().uri(DESK + "/primer.csv").with(Signed.as(organiser)).exchange();
    var preview = html(send(typed(text(file), "pregled")));

    assertThat(preview.select("[aria-labelledby=pregled] dl.figures dd").eachText())
        .containsExactly("1", "3", "0");
    assertThat(plans.find(new SeriesCode(CODE))).as("nothing is entered yet").isEmpty();
  }

  @Test
  void oneActEntersTheSeriesWithEverythingItsDocumentsSay() {
    var answer = send(typed(example(), "preuzmi"));

    assertThat(answer).hasStatus(303);
    var series = plans.find(new SeriesCode(CODE)).orElseThrow();
    assertThat(series.source()).isEqualTo("Листе присуства, измишљене за вежбу");
    var plan = plans.of(series.series().id()).getFirst();
    var session = plan.session().id();
    assertThat(plan.source()).isNotEmpty();
    assertThat(plan.content().guests()).extracting(one -> one.name()).hasSize(1);
    assertThat(participants.of(session)).hasSize(3);
    assertThat(results.of(session))
        .extracting(one -> one.isPassed())
        .containsExactlyInAnyOrder(true, false);
    assertThat(certificates.of(session))
        .extracting(one -> one.number(), one -> one.issuedOn())
        .containsExactly(tuple("1/2019", LocalDate.of(2019, 5, 10)));
    for (var act :
        List.of(
            SessionTakenOver.class,
            ParticipantsTakenOver.class,
            AttendanceTakenOver.class,
            ResultsTakenOver.class)) {
      assertThat(events.stream(act)).hasSize(1);
    }
  }

  @Test
  void whatWasTakenOverIsCountedAndMarkedOnItsPages() {
    var address =
        requireNonNull(send(typed(example(), "preuzmi")).getResponse().getRedirectedUrl());

    var page = html(mvc.get().uri(address).with(Signed.as(organiser)).exchange());
    assertThat(page.select("td.num").eachText()).containsExactly("3", "1", "3", "1", "1");
    assertThat(page.text()).contains("Преузето из докумената", "Листе присуства");
    var desk = html(mvc.get().uri("/rad/obuke").with(Signed.as(organiser)).exchange());
    assertThat(desk.text()).contains("преузета из докумената");
    var published = html(mvc.get().uri("/obuke/" + CODE).exchange());
    assertThat(published.text()).contains("Листе присуства, измишљене за вежбу");
  }

  @Test
  void aWorkbookIsReadAsThePastedTableIs() {
    var fields = typed("", "pregled");
    var request =
        mvc.post()
            .multipart()
            .uri(DESK)
            .file(new MockMultipartFile("file", "t.xlsx", "", workbook()));
    fields.forEach(request::param);

    var answer = request.with(Signed.as(organiser)).with(csrf()).exchange();

    assertThat(html(answer).select("[aria-labelledby=pregled] dl.figures dd").eachText())
        .containsExactly("1", "3", "0");
    assertThat(html(answer).expectFirst("#lines").wholeText()).contains("Вежба Примеровић");
  }

  @Test
  void refusedRowsAreShownWithReasonsAndLeftOutOnlyWhenThatIsConfirmed() {
    var table = example() + "Ваљево,,,,,,Неко,,,,,,,,,,\r\n";
    var fields = typed(table, "preuzmi");

    var refused = send(fields);
    assertThat(refused).hasStatus(422);
    assertThat(html(refused).select("[aria-labelledby=pregled] tbody").getFirst().select("tr"))
        .hasSize(1);
    assertThat(html(refused).select("#without-error")).hasSize(1);
    assertThat(plans.find(new SeriesCode(CODE))).isEmpty();

    fields.put("without", "da");
    assertThat(send(fields)).hasStatus(303);
    assertThat(plans.find(new SeriesCode(CODE))).isPresent();
  }

  @Test
  void whatIsMissingComesBackAtItsFieldWithEverythingTyped() {
    for (var field : List.of("title", "code", "programme", "source", "lines")) {
      var fields = typed(example(), "preuzmi");
      fields.put(field, "");

      var answer = send(fields);

      assertThat(answer).as(field).hasStatus(422);
      assertThat(html(answer).select("#" + field + "-error")).as(field).hasSize(1);
    }
  }

  @Test
  void aTableOfRefusedRowsAloneTakesNothingOver() {
    var table = Csv.write(List.of(PastRows.COLUMNS)) + "Ваљево,,,,,,Неко,,,,,,,,,,\r\n";

    var answer = send(typed(table, "preuzmi"));

    assertThat(answer).hasStatus(200);
    assertThat(html(answer).select("[aria-labelledby=pregled] .notice")).hasSize(1);
    assertThat(html(answer).select("button[value=preuzmi]")).isEmpty();
  }

  @Test
  void aTakenCodeIsRefusedAndNothingIsEntered() {
    var fields = typed(example(), "preuzmi");
    fields.put("code", "ocd-2019");

    assertThat(send(fields)).hasStatus(409);
    assertThat(events.stream(SessionTakenOver.class)).isEmpty();
  }

  @Test
  void toAnotherOrganiserThereIsNoSuchSeries() {
    var of2019 =
        DESK + "/" + plans.find(new SeriesCode("ocd-2019")).orElseThrow().series().id().value();
    var running =
        DESK + "/" + plans.find(new SeriesCode("ocd-2027")).orElseThrow().series().id().value();
    var owner =
        Somebody.holding(
            Role.ORGANISER,
            new Party.OfInstitution(
                plans.find(new SeriesCode("ocd-2019")).orElseThrow().series().organiser()),
            application);

    assertThat(mvc.get().uri(of2019).with(Signed.as(organiser)).exchange()).hasStatus(404);
    assertThat(mvc.get().uri(running).with(Signed.as(owner)).exchange()).hasStatus(404);
    assertThat(mvc.get().uri(DESK + "/" + UUID.randomUUID()).with(Signed.as(owner)).exchange())
        .hasStatus(404);
    var page = html(mvc.get().uri(of2019).with(Signed.as(owner)).exchange());
    assertThat(page.select("[aria-labelledby=obuke] tbody tr")).hasSize(7);
  }

  private Map<String, String> typed(String table, String step) {
    var programme = programmes.find(new ProgrammeCode("saradnja-sa-ocd"), 2019).orElseThrow();
    var fields = new LinkedHashMap<String, String>();
    fields.put("title", "Обуке на западу, измишљене за вежбу");
    fields.put("code", CODE);
    fields.put("programme", programme.id().value().toString());
    fields.put("source", "Листе присуства, измишљене за вежбу");
    fields.put("lines", table);
    fields.put("step", step);
    return fields;
  }

  private static String example() {
    var table = new ArrayList<List<String>>();
    table.add(PastRows.COLUMNS);
    table.addAll(PastExample.ROWS);
    return Csv.write(table);
  }

  private static byte[] workbook() {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Proba", "1.0")) {
      var sheet = workbook.newWorksheet("Обуке");
      for (int column = 0; column < PastRows.COLUMNS.size(); column++) {
        sheet.value(0, column, PastRows.COLUMNS.get(column));
        for (int row = 0; row < PastExample.ROWS.size(); row++) {
          sheet.value(row + 1, column, PastExample.ROWS.get(row).get(column));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private MvcTestResult send(Map<String, String> fields) {
    var request = mvc.post().uri(DESK);
    fields.forEach(request::param);
    return request.with(Signed.as(organiser)).with(csrf()).exchange();
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static Document html(MvcTestResult answer) {
    return Pages.html(answer);
  }
}
