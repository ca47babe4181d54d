package org.saradnja.parties.people.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {

  @Test
  void areTenDifferentCodesInGroups() {
    var codes = RecoveryCodes.random(new SecureRandom()).codes();

    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(codes).allMatch(code -> code.matches("[a-z2-7]{4}(-[a-z2-7]{4}){3}"));
  }

  @Test
  void mayBeTypedInCapitalsAndWithoutDashes() {
    assertThat(RecoveryCodes.digest(" ABCD efgh2345-wxyz "))
        .isEqualTo(RecoveryCodes.digest("abcd-efgh-2345-wxyz"));
  }
}
