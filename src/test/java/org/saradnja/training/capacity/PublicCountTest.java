package org.saradnja.training.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saradnja.testing.Property;

class PublicCountTest {

  @Test
  void aSmallNumberIsToldOnlyAsSmallerThanTheSmallest() {
    assertThat(PublicCount.of(1, 3)).isEqualTo(new PublicCount.FewerThan(3));
    assertThat(PublicCount.of(2, 3)).isEqualTo(new PublicCount.FewerThan(3));
    assertThat(PublicCount.of(3, 3)).isEqualTo(new PublicCount.Exactly(3));
  }

  @Test
  void nobodyPointsAtNobody() {
    assertThat(PublicCount.of(0, 3)).isEqualTo(new PublicCount.Exactly(0));
  }

  @Test
  void noNumberBelowTheSmallestIsEverToldExactly() {
    Property.forAll(
        random -> new int[] {random.nextInt(12), random.nextInt(6)},
        drawn -> {
          var told = PublicCount.of(drawn[0], drawn[1]);

          assertThat(told instanceof PublicCount.Exactly(int number) && number < drawn[1])
              .isEqualTo(drawn[0] == 0 && drawn[1] > 0);
        });
  }
}
