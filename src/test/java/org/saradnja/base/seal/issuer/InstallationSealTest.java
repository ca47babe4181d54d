package org.saradnja.base.seal.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.seal.PublicKeys;

class InstallationSealTest {

  private static final HexFormat HEX = HexFormat.of();

  /** Tests 1 to 3 of RFC 8032, section 7.1. */
  @ParameterizedTest
  @CsvSource({
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,"
        + "'',"
        + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf"
        + "9b46bd25bf5f0595bbe24655141438e7a100b",
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,"
        + "72,"
        + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f"
        + "11d8c387b2eaeb4302aeeb00d291612bb0c00",
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
        + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,"
        + "af82,"
        + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984"
        + "dc6594a7c15e9716ed28dc027beceea1ec40a",
  })
  void signsAsPublished(String seed, String publicKey, String message, String signature) {
    var seal = sealOf(seed, "https://saradnja.example");

    assertThat(HEX.formatHex(seal.publicKey())).isEqualTo(publicKey);
    assertThat(HEX.formatHex(seal.sign(HEX.parseHex(message)))).isEqualTo(signature);
    assertThat(PublicKeys.verify(seal.publicKey(), HEX.parseHex(message), HEX.parseHex(signature)))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, did:web:localhost%3A8080",
    "https://saradnja.example, did:web:saradnja.example",
    "https://saradnja.example/, did:web:saradnja.example",
    "https://opstina.example/konkursi/, did:web:opstina.example:konkursi",
  })
  void theIssuerIsThePublicAddress(String address, String did) {
    var seal = sealOf("00".repeat(32), address);

    assertThat(seal.did()).isEqualTo(did);
    assertThat(seal.keyId()).startsWith(did + "#z6Mk");
  }

  @Test
  void aKeyOfAnotherKindIsRefused() {
    var rsa = HEX.parseHex("30820276020100300d06092a864886f70d0101010500048202603082025c02010002");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InstallationSeal(rsa, "https://saradnja.example"))
        .withMessageContaining("Ed25519");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InstallationSeal(new byte[0], "https://saradnja.example"));
  }

  private static InstallationSeal sealOf(String seed, String address) {
    var key = new Ed25519PrivateKeyParameters(HEX.parseHex(seed));
    return new InstallationSeal(InstallationSeal.pkcs8(key), address);
  }
}
