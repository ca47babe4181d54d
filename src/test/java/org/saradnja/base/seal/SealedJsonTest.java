package org.saradnja.base.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.OwnKey;

class SealedJsonTest {

  private record Receipt(String number, int lines, String by) {}

  private static final Receipt RECEIPT = new Receipt("401-21/2027", 7, "Удружење „Праг ниже“");

  private final OwnKey key = new OwnKey();
  private final String sealed = new String(SealedJson.seal(RECEIPT, key), UTF_8);

  @Test
  void whatWasSealedIsIntact() {
    var read = read(sealed);

    assertThat(read.isIntact()).isTrue();
    assertThat(read.namesItsKey()).isTrue();
    assertThat(read.keyId()).isEqualTo(key.keyId());
    assertThat(read.text("number")).contains("401-21/2027");
    assertThat(read.text("lines")).isEmpty();
    assertThat(read.text("seal")).isEmpty();
  }

  @Test
  void indentationAndOrderChangeNothing() {
    var indented = sealed.replace(",\"", ",\n  \"").replace("\":", "\" : ");

    assertThat(indented).isNotEqualTo(sealed);
    assertThat(read(indented).isIntact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"401-22/2027", "401-21/2027 ", "401-21/2027\",\"more\":\"x"})
  void aChangedObjectIsNotIntact(String number) {
    assertThat(read(sealed.replace("401-21/2027", number)).isIntact()).isFalse();
  }

  @Test
  void anotherKeyUnderTheSameNameShows() {
    var forged = new String(SealedJson.seal(RECEIPT, new OwnKey()), UTF_8);
    var ownName = forged.replace(read(forged).keyId(), key.keyId());

    assertThat(read(ownName).isIntact()).isTrue();
    assertThat(read(ownName).namesItsKey()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "nothing",
        "{\"number\":\"1\"}",
        "{\"seal\":{\"algorithm\":\"RS256\"}}",
        "{\"seal\":{\"algorithm\":\"Ed25519\",\"publicKey\":\"?\",\"signature\":\"\"}}",
        "{\"number\":\"1\",\"number\":\"2\",\"seal\":{\"algorithm\":\"Ed25519\"}}",
      })
  void whatIsNoSealedJsonIsNotRead(String text) {
    assertThat(SealedJson.read(text.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void aSealWithoutKeyIsNotIntact() {
    assertThat(read("{\"seal\":{\"algorithm\":\"Ed25519\"}}").isIntact()).isFalse();
  }

  /** Of RFC 8032, section 7.1, test 1; the text of the Multikey computed elsewhere. */
  @Test
  void aKeyIsWrittenAsAMultikey() {
    var rfc8032 =
        HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

    assertThat(PublicKeys.multibase(rfc8032))
        .isEqualTo("z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw");
  }

  private static SealedJson read(String json) {
    return SealedJson.read(json.getBytes(UTF_8)).orElseThrow();
  }
}
