package org.saradnja.funding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Property;

/** More than a part of all members must have scored; a recused one is counted among all. */
class QuorumTest {

  @ParameterizedTest(name = "{0} members, more than {1} %: at least {2}")
  @CsvSource({"3, 50, 2", "5, 50, 3", "7, 50, 4", "3, 66, 2", "3, 67, 3", "5, 60, 4", "1, 0, 1"})
  void theLeastNumberIsTheFirstThatIsMoreThanThePart(int members, int percent, int least) {
    var quorum = new Quorum(members, percent);

    assertThat(quorum.least()).isEqualTo(least);
    assertThat(quorum.isMetBy(least)).isTrue();
    assertThat(quorum.isMetBy(least - 1)).isFalse();
  }

  @Test
  void exactlyThePartIsNotMoreThanThePart() {
    assertThat(new Quorum(5, 60).isMetBy(3)).isFalse();
    assertThat(new Quorum(5, 60).isMetBy(4)).isTrue();
  }

  @Test
  void leastAndMetAlwaysAgreeAndAllMembersAreAlwaysEnough() {
    Property.forAll(
        random -> new Quorum(random.nextInt(1, 12), random.nextInt(0, 100)),
        quorum -> {
          assertThat(quorum.isMetBy(quorum.members())).isTrue();
          for (int scored = 0; scored <= quorum.members(); scored++) {
            assertThat(quorum.isMetBy(scored)).isEqualTo(scored >= quorum.least());
          }
        });
  }

  @ParameterizedTest(name = "{0} members, {1} %")
  @CsvSource({"0, 50", "-1, 50", "3, 100", "3, -1", "3, 101"})
  void aQuorumThatNobodyOrEverybodyMeetsIsADefect(int members, int percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(members, percent));
  }
}
