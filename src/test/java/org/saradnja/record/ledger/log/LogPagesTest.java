package org.saradnja.record.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.PublicThings;
import org.saradnja.record.ledger.LogEntry;
import org.saradnja.record.ledger.PublicLog;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class LogPagesTest {

  @TestConfiguration(proxyBeanMethods = false)
  static class Named {

    @Bean
    PublicThings books() {
      return name ->
          name.equals("book:1")
              ? Optional.of(new PublicThings.PublicThing("Књига записника", "/knjige/1"))
              : Optional.empty();
    }
  }

  @Autowired MockMvcTester web;
  @Autowired PublicLog log;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired Sequencer sequencer;
  @Autowired ChainTable chain;

  @BeforeEach
  void somethingHappened() {
    if (log.entryOf(Happened.to("page:0").content()).isEmpty()) {
      for (int number = 0; number < 30; number++) {
        commit(Happened.to("page:" + number));
      }
    }
  }

  @Test
  void theListShowsTheNewestFirstWithSizeAndRoot() throws Exception {
    commit(Happened.to("book:1"));

    var page = page("/dnevnik");

    assertThat(page.select("tbody tr")).hasSize(25);
    var newest = page.expectFirst("tbody tr");
    assertThat(newest.text()).contains("Happened", "20. 4. 2027. у 10.14.32");
    assertThat(newest.select("a[href=/knjige/1]").text()).isEqualTo("Књига записника");
    assertThat(page.expectFirst("[aria-labelledby=stanje]").text())
        .contains(String.valueOf(log.size()))
        .contains(chain.head().orElseThrow().head().root().grouped());
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/dnevnik?strana=2");
  }

  @Test
  void theListIsNarrowedByWhatTheReaderChose() throws Exception {
    var other =
        new Happened(
            Instant.parse("2027-04-21T22:30:00Z"),
            new Actor(Happened.MANDATE, "unit:raska", "officer"),
            "page:raska",
            Digest.ofText("raska"));
    commit(other);

    assertThat(subjects("/dnevnik?za=unit:raska&predmet=page:raska")).isEqualTo(1);
    assertThat(subjects("/dnevnik?predmet=page:raska&vrsta=Happened")).isEqualTo(1);
    assertThat(subjects("/dnevnik?predmet=page:raska&vrsta=Other")).isZero();
    assertThat(subjects("/dnevnik?dan=2027-04-21")).as("the day of the office").isZero();
    assertThat(subjects("/dnevnik?dan=2027-04-22")).isEqualTo(1);
    assertThat(subjects("/dnevnik?dan=22.4.2027.")).as("as people write a day").isEqualTo(1);
    assertThat(
            page("/dnevnik?za=unit:raska&predmet=page:raska").select("p.small a").eachAttr("href"))
        .containsExactly(
            "/dnevnik?predmet=page%3Araska&strana=1", "/dnevnik?za=unit%3Araska&strana=1");
  }

  @Test
  void unitsAreNamedAndLedTo() throws Exception {
    commit(
        new Happened(
            Happened.AT,
            new Actor(Happened.MANDATE, "unit:raska", "officer"),
            "organisation:" + Happened.MANDATE,
            Digest.ofText("unit named")));

    var row = page("/lat/dnevnik").expectFirst("tbody tr");

    assertThat(row.select("a[href=/lat/jls/raska]").text()).isEqualTo("Raška");
    assertThat(row.text()).as("an organisation that is not there").contains("udruženje");
    assertThat(page("/en/dnevnik?za=unit:raska").expectFirst("p.small span").attr("lang"))
        .as("the name of a unit is Serbian on an English page too")
        .startsWith("sr");
  }

  @Test
  void aDayThatIsNoneComesBackWithAMessage() throws Exception {
    var answer = web.get().uri("/dnevnik?dan=sutra").exchange();

    assertThat(answer).hasStatus(422);
    var field = html(answer.getResponse().getContentAsString()).expectFirst("#dan");
    assertThat(field.val()).isEqualTo("sutra");
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "prva", "99999999999", "1000"})
  void aPageThatIsNoneIsTheFirstOrTheLast(String number) {
    assertThat(web.get().uri("/dnevnik?strana=" + number)).hasStatusOk();
  }

  @Test
  void anEntryCanBeProvedFromItsPageAlone() throws Exception {
    commit(Happened.to("page:proved"));
    var entry = log.entryOf(Digest.ofText("content of page:proved")).orElseThrow();
    commit(Happened.to("page:later"));

    var page = page("/en/dnevnik/" + entry.position());
    var bytes = bytes("/dnevnik/" + entry.position() + "/zapis.json");

    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(page.select("pre").text());
    assertThat(page.expectFirst(".proof code").text().replace(" ", ""))
        .isEqualTo(hex(sha256(bytes)));
    var hash = sha256(new byte[] {0}, bytes);
    for (var step : page.select("ol:has(> li > code) > li")) {
      var sibling = HexFormat.of().parseHex(step.select("code").text().replace(" ", ""));
      hash =
          step.ownText().startsWith("left")
              ? sha256(new byte[] {1}, sibling, hash)
              : sha256(new byte[] {1}, hash, sibling);
    }
    assertThat(hex(hash)).isEqualTo(chain.head().orElseThrow().head().root().hex());
  }

  @Test
  void theProofIsOneFileThatIsCheckedOffline() throws Exception {
    commit(Happened.to("page:evident"));
    var entry = log.entryOf(Digest.ofText("content of page:evident")).orElseThrow();
    commit(Happened.to("page:after"));
    var address = "/dnevnik/" + entry.position();

    assertThat(page(address).select("a[download]").attr("href")).isEqualTo(address + "/dokaz.json");
    var proof = LogProof.read(bytes(address + "/dokaz.json")).orElseThrow();
    assertThat(proof.leadsToTheRoot()).isTrue();
    assertThat(proof.position()).isEqualTo(entry.position());
    assertThat(proof.root()).isEqualTo(chain.head().orElseThrow().head().root());
    assertThat(proof.entry().path("subject").asString()).isEqualTo("page:evident");
  }

  @Test
  void whatIsNotInTheLogIsNotFound() {
    assertThat(web.get().uri("/dnevnik/999999999/dokaz.json")).hasStatus(404);
    assertThat(web.get().uri("/dnevnik/999999999")).hasStatus(404);
    assertThat(web.get().uri("/dnevnik/999999999/zapis.json")).hasStatus(404);
    assertThat(web.get().uri("/dnevnik/prvi")).hasStatus(404);
    assertThat(log.entryOf(Digest.ofText("nobody decided this"))).isEmpty();
  }

  @Test
  void theLatestAreToldToOtherModules() {
    commit(Happened.to("page:last"));

    assertThat(log.latest(1))
        .singleElement()
        .extracting(LogEntry::subject, LogEntry::position)
        .containsExactly("page:last", log.size() - 1);
  }

  private void commit(Happened act) {
    transaction.executeWithoutResult(_ -> events.publishEvent(act));
    sequencer.closeAll();
  }

  private int subjects(String path) throws Exception {
    return page(path).select("tbody tr").size();
  }

  private Document page(String path) throws Exception {
    var answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return html(answer.getResponse().getContentAsString());
  }

  private byte[] bytes(String path) {
    var answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }

  private static Document html(String body) {
    return Jsoup.parse(body);
  }

  private static byte[] sha256(byte[]... parts) throws Exception {
    var sha = MessageDigest.getInstance("SHA-256");
    for (var part : parts) {
      sha.update(part);
    }
    return sha.digest();
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
