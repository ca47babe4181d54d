package org.saradnja.training.trainers.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.seal.SealedJson;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerApplicationSent;
import org.saradnja.training.trainers.TrainerApplicationWithdrawn;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class ApplicationPagesTest {

  private static final List<String> AREA = List.of(SomeTrainerCall.SUBJECT);

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;

  private TrainerCall call;
  private SignedIn person;

  @BeforeEach
  void open() {
    call = SomeTrainerCall.open(application);
    person = Somebody.withoutMandates(application);
  }

  @Test
  void aPersonAppliesAndTakesTheSealedReceipt() {
    var address = begun();
    assertThat(send(address, typed("0"))).hasStatus(303);
    var diploma =
        new MockMultipartFile(
            "prilog-diploma", "diploma.pdf", "application/pdf", Documents.pdf("Диплома"));
    assertThat(
            mvc.post()
                .multipart()
                .uri(address + "/prilozi/diploma")
                .file(diploma)
                .with(Signed.as(person))
                .with(csrf())
                .exchange())
        .hasStatus(303);
    var review = page(address + "/pregled");
    assertThat(review.select(".lacks")).isEmpty();
    var digest = review.expectFirst("[name=digest]").val();
    assertThat(send(address + "/slanje", Map.of("digest", List.of(digest)))).hasStatus(303);

    var receipt = page(address + "/potvrda");
    var number = receipt.expectFirst("h1 .about").text();
    assertThat(number).matches("AKR-\\d+/\\d{4}");
    var sealed = SealedJson.read(bytes(address + "/potvrda.json")).orElseThrow();
    assertThat(sealed.isIntact()).isTrue();
    assertThat(sealed.text("number")).contains(number);
    assertThat(sealed.text("content")).contains(Digest.of(bytes(address + "/prijava.json")).hex());
    assertThat(new String(bytes(address + "/potvrda.pdf"), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(page("/rad/predavac").text()).contains(number);
    assertThat(events.stream(TrainerApplicationSent.class)).hasSize(1);

    assertThat(send(address + "/slanje", Map.of("digest", List.of(digest)))).hasStatus(303);
    assertThat(events.stream(TrainerApplicationSent.class)).as("pressed twice").hasSize(1);
  }

  @Test
  void anUnfinishedDraftIsKeptAndTheReviewSaysWhatIsMissing() {
    var address = begun();
    var half =
        Map.of(
            "version",
            List.of("0"),
            "experience",
            List.of("Десет година"),
            "years",
            List.of("много"));
    assertThat(send(address, half)).hasStatus(303);

    var kept = page(address);
    assertThat(kept.expectFirst("#experience").text()).isEqualTo("Десет година");
    assertThat(kept.expectFirst("#years").val()).isEqualTo("много");
    var review = page(address + "/pregled");
    assertThat(review.select(".lacks a").eachText())
        .hasSize(6)
        .anyMatch(lack -> lack.contains("диплома"))
        .anyMatch(lack -> lack.contains("изјава"));
    assertThat(review.select("[name=digest]")).isEmpty();
    assertThat(send(address + "/slanje", Map.of("digest", List.of("")))).hasStatus(409);
  }

  @Test
  void ofTwoPagesThatSaveTheSlowerSeesBothAndLosesNothing() {
    var address = begun();
    send(address, typed("0"));

    var late =
        send(address, Map.of("version", List.of("0"), "education", List.of("Други факултет")));

    assertThat(late).hasStatus(422);
    assertThat(html(late).expectFirst("#education").text()).isEqualTo("Други факултет");
    assertThat(html(late).expectFirst(".notice.late").text()).contains("Факултет");
    assertThat(page(address).expectFirst("#education").text()).isEqualTo("Факултет");
  }

  @Test
  void aLateApplicationIsRefusedByTheClockAndTheDraftStays() {
    var id = SomeTrainerApplication.written(call, person, AREA, application);
    var address = "/rad/predavac/prijave/" + id.value();
    var digest = page(address + "/pregled").expectFirst("[name=digest]").val();
    SomeTrainerCall.closed(call, application);

    var late = send(address + "/slanje", Map.of("digest", List.of(digest)));

    assertThat(late).hasStatus(409);
    assertThat(html(late).text()).contains("Рок је истекао", "а пријава је стигла");
    assertThat(page(address).select(".notice.late")).isNotEmpty();
    assertThat(page(address).expectFirst("#education").text()).isEqualTo("Факултет");
    var other = Somebody.withoutMandates(application);
    assertThat(send("/rad/predavac/prijave", Map.of("poziv", List.of(call.code())), other))
        .hasStatus(409);
    assertThat(events.stream(TrainerApplicationSent.class)).isEmpty();
  }

  @Test
  void whatChangedAfterTheReviewIsNotSent() {
    var id = SomeTrainerApplication.written(call, person, AREA, application);
    var address = "/rad/predavac/prijave/" + id.value();
    var digest = page(address + "/pregled").expectFirst("[name=digest]").val();
    var version = page(address).expectFirst("[name=version]").val();
    var changed = new HashMap<>(typed(version));
    changed.put("teaching", List.of("Нешто друго"));
    assertThat(send(address, changed)).hasStatus(303);

    assertThat(send(address + "/slanje", Map.of("digest", List.of(digest)))).hasStatus(409);
  }

  @Test
  void aSentApplicationIsWithdrawnAndANewOneCanBeBegun() {
    var sent = SomeTrainerApplication.sent(call, person, AREA, application);
    var address = "/rad/predavac/prijave/" + sent.id().value();
    assertThat(send(address + "/povlacenje", Map.of())).hasStatus(303);

    assertThat(page(address + "/potvrda").text()).contains("Пријава је повучена");
    assertThat(send(address + "/povlacenje", Map.of())).hasStatus(409);
    assertThat(events.stream(TrainerApplicationWithdrawn.class)).hasSize(1);
    assertThat(begun()).isNotEqualTo(address);
  }

  @Test
  void nobodyElseKnowsOfAnApplicationNotEvenTheAcademyBeforeTheEnd() {
    var sent = SomeTrainerApplication.sent(call, person, AREA, application);
    var address = "/rad/predavac/prijave/" + sent.id().value();
    var file = sent.content().attachments().getFirst().file();
    assertThat(bytes(address + "/prilozi/" + file)).isNotEmpty();

    for (var other :
        List.of(Somebody.withoutMandates(application), SomeTrainerCall.academy(application))) {
      for (var part :
          List.of(
              "", "/pregled", "/potvrda", "/potvrda.json", "/prijava.json", "/prilozi/" + file)) {
        assertThat(mvc.get().uri(address + part).with(Signed.as(other)).exchange())
            .as(part)
            .hasStatus(404);
      }
    }
  }

  @Test
  void aFileThatIsNoDocumentIsRefusedAtItsField() {
    var address = begun();
    var empty =
        new MockMultipartFile("prilog-diploma", "diploma.pdf", "application/pdf", new byte[0]);

    var answer =
        mvc.post()
            .multipart()
            .uri(address + "/prilozi/diploma")
            .file(empty)
            .with(Signed.as(person))
            .with(csrf())
            .exchange();

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#prilog-diploma-error")).isNotEmpty();
  }

  private String begun() {
    var opening = page("/rad/predavac/prijave/nova?poziv=" + call.code());
    assertThat(opening.select("[name=poziv]").val()).isEqualTo(call.code());
    var answer = send("/rad/predavac/prijave", Map.of("poziv", List.of(call.code())));
    assertThat(answer).hasStatus(303);
    return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
  }

  private static Map<String, List<String>> typed(String version) {
    return Map.of(
        "version", List.of(version),
        "subjects", AREA,
        "education", List.of("Факултет"),
        "years", List.of("7"),
        "experience", List.of("Искуство"),
        "teaching", List.of("Предавања"),
        "statement", List.of("da"));
  }

  private Document page(String path) {
    return html(mvc.get().uri(path).with(Signed.as(person)).exchange());
  }

  private byte[] bytes(String path) {
    var answer = mvc.get().uri(path).with(Signed.as(person)).exchange();
    assertThat(answer).as(path).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }

  private MvcTestResult send(String path, Map<String, List<String>> fields) {
    return send(path, fields, person);
  }

  private MvcTestResult send(String path, Map<String, List<String>> fields, SignedIn who) {
    var request = mvc.post().uri(path).with(Signed.as(who)).with(csrf()).param("act", "next");
    fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    return request.exchange();
  }
}
