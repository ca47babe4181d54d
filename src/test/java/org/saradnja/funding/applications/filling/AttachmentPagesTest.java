package org.saradnja.funding.applications.filling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.saradnja.funding.applications.Applying.html;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.Applying;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Somebody;

class AttachmentPagesTest extends AnOpenCall {

  @Test
  void aFileStandsInItsPlaceWithWhatTheScannerSaid() {
    var draft = applicant.open(call);

    assertThat(applicant.attach(draft, "plan", "План активности.pdf", Documents.pdf("а")))
        .hasStatus(303);

    var slot = html(applicant.get(draft + "/izjave")).expectFirst("section:has(#prilog-plan-ime)");
    assertThat(slot.text())
        .contains("приложено", "План активности.pdf", "није проверено на вирусе");
  }

  @Test
  void whatIsTickedBesideTheFileIsSavedWithIt() {
    var draft = applicant.open(call);
    var ticked = applicant.withSaving(draft + "/izjave", Map.of("ACCURATE", "da"), "attach");

    assertThat(applicant.attach(draft, "plan", "План.pdf", Documents.pdf("а"), ticked))
        .hasStatus(303);
    assertThat(isAccurate(draft)).isTrue();

    ticked.remove("ACCURATE");
    assertThat(applicant.attach(draft, "plan", "План.pdf", Documents.pdf("б"), ticked))
        .as("the page knows no newer version than the one it saved")
        .hasStatus(303);
    assertThat(isAccurate(draft)).isFalse();
  }

  @Test
  void aFileOverwritesNothingThatSomebodyElseTicked() {
    var draft = applicant.open(call);
    var stale = applicant.withSaving(draft + "/izjave", Map.of(), "attach");
    applicant.save(draft + "/izjave", Map.of("ACCURATE", "da"));

    assertThat(applicant.attach(draft, "plan", "План.pdf", Documents.pdf("а"), stale))
        .hasStatus(409);
    assertThat(isAccurate(draft)).isTrue();
  }

  private boolean isAccurate(String draft) {
    return html(applicant.get(draft + "/izjave")).expectFirst("#ACCURATE").hasAttr("checked");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void aFlawedFileIsRefusedAtItsFieldAndTheRestStays(String name, byte[] content, String says) {
    var draft = applicant.open(call);
    applicant.save(draft + "/izjave", Map.of("ACCURATE", "da"));

    var answer = applicant.attach(draft, "plan", name, content);

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#prilog-plan-error").text()).contains(says);
    assertThat(page.expectFirst("#prilog-plan").attr("aria-describedby"))
        .isEqualTo("prilog-plan-hint prilog-plan-error");
    assertThat(page.expectFirst(".error-summary a").attr("href")).isEqualTo("#prilog-plan");
    assertThat(page.expectFirst("#ACCURATE").hasAttr("checked")).isTrue();
  }

  static Stream<Arguments> aFlawedFileIsRefusedAtItsFieldAndTheRestStays() {
    return Stream.of(
        arguments("prazno.pdf", new byte[0], "Датотека је празна"),
        arguments("zakljucano.pdf", Documents.lockedPdf(), "закључана лозинком"),
        arguments("osteceno.pdf", "%PDF-1.7\n1 0 obj".getBytes(UTF_8), "Датотека је оштећена"),
        arguments("slika.pdf", Documents.png(), "По садржају је ово PNG"),
        arguments("program.pdf", "MZ\0\0".getBytes(UTF_8), "Ова врста датотеке се не прима"),
        arguments("sve.zip", Documents.zip("a.txt", "а"), "Ова врста датотеке се не прима"),
        arguments(
            "veliko.pdf", Arrays.copyOf(Documents.pdf("а"), (20 << 20) + 1), "највише је 20 MB"));
  }

  @Test
  void aPlaceTheCallDidNotMakeDoesNotExist() {
    var draft = applicant.open(call);

    assertThat(applicant.attach(draft, "nepoznato", "а.pdf", Documents.pdf("а"))).hasStatus(404);
  }

  @Test
  void aRemovedFileIsGone() {
    var draft = applicant.open(call);
    applicant.attach(draft, "plan", "а.pdf", Documents.pdf("а"));
    var page = html(applicant.get(draft + "/izjave"));
    var file = page.expectFirst(".files a").attr("href");

    assertThat(applicant.post(page.expectFirst(".files button").attr("formaction"), Map.of()))
        .hasStatus(303);

    assertThat(html(applicant.get(draft + "/izjave")).select(".files")).isEmpty();
    assertThat(applicant.get(file)).hasStatus(404);
  }

  @Test
  void aFileThatWasSentIsNotRemoved() {
    var draft = applicant.fill(call);
    var action =
        html(applicant.get(draft + "/izjave")).expectFirst(".files button").attr("formaction");
    applicant.press(draft);

    assertThat(applicant.post(action, Map.of())).hasStatus(409);
  }

  @Test
  void aFileIsReadByTheApplicantAtOnceAndByTheOfficeOnceItWasSent() {
    var draft = applicant.fill(call);
    var file = html(applicant.get(draft + "/izjave")).expectFirst(".files a").attr("href");
    var officer = new Applying(web, Somebody.holding(Role.OFFICER, call.unit(), application));
    var stranger = anotherApplicant();

    var answer = applicant.get(file);
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment; filename=\"Plan.pdf\"");
    assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; sandbox");
    assertThat(officer.get(file)).hasStatus(404);
    assertThat(stranger.get(file)).hasStatus(404);

    applicant.press(draft);

    assertThat(officer.get(file)).hasStatusOk();
    assertThat(stranger.get(file)).hasStatus(404);
  }

  @Test
  void aFileOfAnotherApplicationIsNotFoundThroughThisOne() {
    var mine = applicant.fill(call);
    var other = anotherApplicant();
    other.fill(call);

    assertThat(other.get("/rad/prilozi/" + Applying.id(mine) + "/" + UUID.randomUUID()))
        .hasStatus(404);
  }
}
