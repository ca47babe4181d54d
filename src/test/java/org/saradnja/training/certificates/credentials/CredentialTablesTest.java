package org.saradnja.training.certificates.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.seal.LinkedDataProof;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.OwnKey;
import org.saradnja.training.certificates.SampleCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DatabaseTest
class CredentialTablesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");

  @Autowired private StatusTable lists;
  @Autowired private KeyTable keys;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private JdbcClient jdbc;

  private final OwnKey key = new OwnKey();
  private final Address address = new Address("https://saradnja.example", key);
  private SignedForms forms;

  @BeforeEach
  void signing() {
    var tokenKeys = new TokenKeys(keys, Clock.fixed(NOW, Office.ZONE), transactions, "");
    forms = new SignedForms(address, lists, tokenKeys, key);
  }

  @Test
  void everyCredentialHasAPlaceOfItsOwnAndNobodyCanGuessIt() {
    var random = new Random(7);
    var places = new HashSet<StatusPlace>();
    for (int at = 0; at < 200; at++) {
      places.add(lists.take(random, NOW));
    }

    assertThat(places).hasSize(200).allMatch(place -> place.list() == 1);
    assertThat(places.stream().mapToInt(StatusPlace::index).max().orElseThrow())
        .isGreaterThan(1000);
  }

  @Test
  void anotherListIsOpenedWhenHalfOfOneIsTaken() {
    lists.take(new Random(7), NOW);
    jdbc.sql(
            """
            insert into status_place (list, index)
            select 1, index from generate_series(0, 65535) index on conflict do nothing
            """)
        .update();

    var random = new Random(8);
    var places = IntStream.range(0, 40).mapToObj(_ -> lists.take(random, NOW).list()).toList();

    assertThat(places).as("soon").contains(2);
    assertThat(places.subList(places.indexOf(2), 40)).as("and for ever").containsOnly(2);
  }

  @Test
  void anEmptyListIsSignedAndAlwaysTheSame() {
    lists.take(new Random(7), NOW);

    var list = lists.find(1).orElseThrow().signed(address, key);

    assertThat(LinkedDataProof.isValid(list, key.publicKey())).isTrue();
    assertThat(lists.find(1).orElseThrow().signed(address, key)).isEqualTo(list);
    assertThat(lists.find(2)).isEmpty();
  }

  @Test
  void bothFormsSayTheSameAndHoldUnderTheirKeys() throws ParseException, JOSEException {
    var signed = forms.sign(SampleCertificate.certificate(), "Polaznik@vezbaonica.example ", NOW);

    var json = (ObjectNode) JsonMapper.shared().readTree(signed.json());
    assertThat(LinkedDataProof.isValid(json, key.publicKey())).isTrue();
    var token = JWSObject.parse(signed.jwt());
    var kid = token.getHeader().getKeyID();
    assertThat(kid).startsWith("https://saradnja.example/.well-known/jwk/");
    var jwk = keys.find(kid.substring(kid.lastIndexOf('/') + 1)).orElseThrow();
    assertThat(token.verify(new RSASSAVerifier(RSAKey.parse(jwk)))).isTrue();
    assertThat(token.getHeader().toJSONObject()).containsOnlyKeys("alg", "typ", "kid");
    assertThat(token.getHeader().toJSONObject()).containsEntry("alg", "RS256");
    var payload = (ObjectNode) JsonMapper.shared().readTree(token.getPayload().toString());
    assertThat(payload.path("iss").asString()).isEqualTo("did:web:saradnja.example");
    assertThat(payload.path("jti")).isEqualTo(json.path("id"));
    assertThat(payload.path("sub")).isEqualTo(json.at("/credentialSubject/id"));
    assertThat(payload.path("nbf").asLong()).isEqualTo(NOW.getEpochSecond());
    payload.remove(java.util.List.of("iss", "jti", "sub", "nbf"));
    json.remove("proof");
    assertThat((JsonNode) payload).isEqualTo(json);
  }

  @Test
  void theKeyIsMadeOnceForAllNodes() {
    var one = new TokenKeys(keys, Clock.fixed(NOW, Office.ZONE), transactions, "");
    var other = new TokenKeys(keys, Clock.fixed(NOW, Office.ZONE), transactions, "");

    assertThat(other.key().thumbprint()).isEqualTo(one.key().thumbprint());
    assertThat(one.unmet()).as("production is given its key").isPresent();
  }

  @Test
  void productionSignsUnderTheKeyThatItWasGiven() {
    var given = Base64.getEncoder().encodeToString(TokenKey.make());

    var production = new TokenKeys(keys, Clock.fixed(NOW, Office.ZONE), transactions, given);

    assertThat(production.unmet()).isEmpty();
    assertThat(production.key()).isEqualTo(TokenKey.parse(given).orElseThrow());
    assertThat(TokenKey.parse("кључ")).isEmpty();
  }

  @Test
  void aPrivateKeyIsNeverPublished() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> keys.publish("x", "{\"kty\":\"RSA\",\"d\":\"1\"}", NOW))
        .withMessageContaining("only_the_public_part");
  }
}
