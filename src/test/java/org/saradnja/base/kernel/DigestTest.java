package org.saradnja.base.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DigestTest {

  /** From FIPS 180-2, appendix B.1. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isSha256() throws IOException {
    var abc = "abc".getBytes(UTF_8);

    assertThat(Digest.of(abc).hex()).isEqualTo(OF_ABC);
    assertThat(Digest.of(new ByteArrayInputStream(abc))).isEqualTo(Digest.of(abc));
    assertThat(Digest.ofText("abc")).isEqualTo(Digest.of(abc));
  }

  @Test
  void aLongStreamIsReadToItsEnd() throws IOException {
    var content = new byte[200_001];
    content[200_000] = 1;

    assertThat(Digest.of(new ByteArrayInputStream(content))).isEqualTo(Digest.of(content));
  }

  @Test
  void isShownInGroupsOfEight() {
    assertThat(new Digest(OF_ABC).grouped())
        .isEqualTo("ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad");
  }

  @Test
  void whatIsShownIsReadBack() {
    var digest = new Digest(OF_ABC);

    assertThat(Digest.parse(digest.grouped())).contains(digest);
    assertThat(Digest.parse(OF_ABC.toUpperCase(Locale.ROOT))).contains(digest);
    assertThat(Digest.parse(OF_ABC.substring(1))).isEmpty();
    assertThat(digest.bytes()).hasSize(32).startsWith(0xba, 0x78);
    assertThat(Digest.fromBytes(digest.bytes())).isEqualTo(digest);
  }

  @Test
  void isNothingButSixtyFourHexadecimalDigits() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Digest("ba78"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Digest(OF_ABC.replace('b', 'B')));
  }
}
