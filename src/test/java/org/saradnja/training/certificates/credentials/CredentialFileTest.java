package org.saradnja.training.certificates.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.OfflineCheck.Evidence;
import org.saradnja.base.kernel.OfflineCheck.Verdict;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.seal.LinkedDataProof;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.testing.OwnKey;
import org.saradnja.training.certificates.SampleCertificate;

class CredentialFileTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final OwnKey key = new OwnKey();
  private final Address address = new Address("https://saradnja.example", key);
  private final String badge =
      LinkedDataProof.sign(
              new Badge(address, SampleCertificate.certificate())
                  .credential(
                      new Badge.Holder("urn:uuid:1", "", "a1"), new StatusPlace(1, 123), NOW),
              NOW,
              key)
          .toString();

  @Test
  void aBadgeAloneIsVerifiedForWhatItIs() {
    var verdict = check(badge, Optional.empty()).orElseThrow();

    assertThat(verdict.verified()).isTrue();
    assertThat(verdict.sentences())
        .extracting(Sentence::key)
        .containsExactly(
            "verify.certificate.intact",
            "verify.certificate.about",
            "verify.seal.trust",
            "verify.certificate.noList");
    assertThat(verdict.sentences().get(1).arguments()).contains("Јелисавета Пробић");
  }

  @Test
  void besideItsListItIsVerifiedWhole() {
    assertThat(standing(list(Set.of(124), key))).isEqualTo("verify.certificate.standing");
    assertThat(check(badge, Optional.of(list(Set.of(124), key))).orElseThrow().verified()).isTrue();
  }

  @Test
  void aRevokedOneIsRefused() {
    var list = Optional.of(list(Set.of(123), key));

    assertThat(standing(list.get())).isEqualTo("verify.certificate.revoked");
    assertThat(check(badge, list).orElseThrow().verified()).isFalse();
  }

  @Test
  void aListOfSomebodyElseProvesNothing() {
    var foreign = list(Set.of(), new OwnKey());

    assertThat(standing(foreign)).isEqualTo("verify.certificate.foreignList");
    assertThat(check(badge, Optional.of(foreign)).orElseThrow().verified()).isFalse();
  }

  @Test
  void aChangedNameIsFoundOut() {
    var verdict = check(badge.replace("Јелисавета", "Вежбана"), Optional.empty()).orElseThrow();

    assertThat(verdict.verified()).isFalse();
    assertThat(verdict.sentences())
        .containsExactly(Sentence.of("verify.certificate.broken", "sertifikat.json"));
  }

  @Test
  void aKeyThatIsNotTheIssuersIsFoundOut() {
    var verdict =
        check(
            badge.replace("\"id\":\"did:web:saradnja.example\"", "\"id\":\"did:web:drugi.rs\""),
            Optional.empty());

    assertThat(verdict.orElseThrow().verified()).isFalse();
  }

  @Test
  void anotherFileIsLeftToOthers() {
    assertThat(check("{\"type\":\"Receipt\"}", Optional.empty())).isEmpty();
    assertThat(check("није JSON", Optional.empty())).isEmpty();
  }

  @Test
  void whatIsToldHasWordsInBothLanguages() {
    var texts = TextCatalogue.ofCommands();
    for (var end :
        Set.of(
            "broken", "intact", "about", "until", "noList", "foreignList", "standing", "revoked")) {
      assertThat(texts.has("verify.certificate." + end)).as(end).isTrue();
      assertThat(texts.pattern(Face.ENGLISH, "verify.certificate." + end)).isNotBlank();
    }
  }

  private String list(Set<Integer> revoked, OwnKey signer) {
    return new StatusListCredential(1, NOW, revoked).signed(address, signer).toString();
  }

  private String standing(String list) {
    return check(badge, Optional.of(list)).orElseThrow().sentences().getLast().key();
  }

  private static Optional<Verdict> check(String content, Optional<String> list) {
    return new CredentialFile()
        .check(
            new Evidence(
                "sertifikat.json",
                content.getBytes(UTF_8),
                name ->
                    list.filter(_ -> name.equals("status-1.json"))
                        .map(found -> found.getBytes(UTF_8))));
  }
}
