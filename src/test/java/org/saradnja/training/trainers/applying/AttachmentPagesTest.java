package org.saradnja.training.trainers.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCalls;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The step of an application at which its documents are attached. */
@ApplicationTest
@Transactional
class AttachmentPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Filling filling;

  private TrainerCall call;
  private Browsing person;
  private String address;

  @BeforeEach
  void begin() {
    call = SomeTrainerCall.open(application);
    person = new Browsing(web, Somebody.withoutMandates(application));
    address = Browsing.location(person.post("/rad/predavac/prijave", "poziv", call.code()));
  }

  @Test
  void everyDocumentOfTheCallHasItsPlaceAndSaysWhetherItIsThere() {
    assertThat(person.page(address + "/prilozi").select(".slot .tag").eachText())
        .containsExactly("недостаје");

    attach("diploma.pdf");

    var slot = person.page(address + "/prilozi").expectFirst(".slot");
    assertThat(slot.select(".tag").eachText()).containsExactly("приложено");
    assertThat(slot.select(".files a").text()).isEqualTo("diploma.pdf");
    assertThat(slot.select("label").text()).contains("диплома");
  }

  @Test
  void aFileIsTakenOutByItsButton() {
    attach("diploma.pdf");
    var action =
        person.page(address + "/prilozi").expectFirst("form[action$=ukloni]").attr("action");

    assertThat(person.post(action)).hasStatus(303).hasRedirectedUrl(address + "/prilozi");
    assertThat(person.page(address + "/prilozi").select(".files a")).isEmpty();
    assertThat(person.post(action)).as("twice").hasStatus(404);
  }

  @Test
  void whatIsNoDocumentIsSaidAtItsFieldAndNothingIsKept() {
    for (var content :
        List.of(
            new byte[0], "<html></html>".getBytes(StandardCharsets.UTF_8), Documents.lockedPdf())) {
      var answer =
          person.upload(address + "/prilozi/diploma", "prilog-diploma", "diploma.pdf", content);

      assertThat(answer).hasStatus(422);
      var field = Pages.html(answer).expectFirst("#prilog-diploma");
      assertThat(field.attr("aria-invalid")).isEqualTo("true");
      assertThat(field.attr("aria-describedby"))
          .isEqualTo("prilog-diploma-hint prilog-diploma-error");
      assertThat(Pages.html(answer).select(".error-summary a").eachAttr("href"))
          .containsExactly("#prilog-diploma");
    }
    assertThat(filling.attachments(id())).isEmpty();
  }

  @Test
  void aPlaceThatTheCallDidNotMakeIsNotFound() {
    var pdf = Documents.pdf("Списак");

    assertThat(person.upload(address + "/prilozi/works", "prilog-works", "a.pdf", pdf))
        .hasStatus(404);
    assertThat(person.upload(address + "/prilozi/diploma", "prilog-works", "a.pdf", pdf))
        .as("without the file of the place")
        .hasStatus(404);
  }

  @Test
  void onesFileIsReadAlsoAfterTheSendingAndByNobodyElse() {
    var sent =
        SomeTrainerApplication.sent(
            call, person.who(), List.of(SomeTrainerCall.SUBJECT), application);
    var file =
        "/rad/predavac/prijave/"
            + sent.id().value()
            + "/prilozi/"
            + sent.content().attachments().getFirst().file();

    var answer = person.get(file);

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
        .startsWith("attachment");
    assertThat(new Browsing(web, Somebody.withoutMandates(application)).get(file)).hasStatus(404);
  }

  @Test
  void afterTheSendingTheStepIsRefusedWithTheNumber() {
    var sent =
        SomeTrainerApplication.sent(
            call, person.who(), List.of(SomeTrainerCall.SUBJECT), application);

    var answer = person.get("/rad/predavac/prijave/" + sent.id().value() + "/prilozi");

    assertThat(answer).hasStatus(409);
    assertThat(Pages.html(answer).text()).contains(sent.number(), "више се не мења");
  }

  @Test
  void aCallWithoutDocumentsSaysSo() {
    var none = withoutDocuments();
    var other = Browsing.location(person.post("/rad/predavac/prijave", "poziv", none.code()));

    assertThat(person.page(other + "/prilozi").text()).contains("Позив не тражи документе.");
  }

  private void attach(String name) {
    var answer =
        person.upload(
            address + "/prilozi/diploma", "prilog-diploma", name, Documents.pdf("Диплома"));
    assertThat(answer).hasStatus(303);
  }

  private TrainerApplicationId id() {
    return new TrainerApplicationId(
        UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
  }

  private TrainerCall withoutDocuments() {
    var academy = new Browsing(web, SomeTrainerCall.academy(application));
    var draft = Browsing.location(academy.post("/rad/predavaci/pozivi"));
    academy.post(
        draft,
        Map.of(
            "version", "0",
            "title", "Позив без докумената",
            "about", "Опис",
            "subjects", SomeTrainerCall.SUBJECT,
            "capacity", "LECTURER",
            "years", "0",
            "criteria", "teaching",
            "threshold", "50",
            "days", "30",
            "contact", "Неко"));
    assertThat(academy.post(draft + "/objava", "version", "1")).hasStatus(303);
    return application.getBean(TrainerCalls.class).all().getFirst();
  }
}
