package org.saradnja.base.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.testing.Property;

class TownSceneTest {

  private static final LocalDateTime GIVEN = LocalDateTime.parse("2027-03-29T10:14:32");

  @ParameterizedTest(name = "{0} days before at {1}: {2}")
  @CsvSource({
    "1, 09:00, 2027-03-28T09:00",
    "60, 08:00, 2027-01-28T08:00",
    "29, 02:30, 2027-02-28T02:30",
    "0, 08:00, 2027-03-29T10:14:32",
  })
  void aSceneIsReckonedBackFromTheDayTheTownWasGiven(
      int daysBefore, String time, LocalDateTime at) {
    assertThat(TownScene.of(daysBefore, time, "scene", _ -> {}).at(GIVEN)).isEqualTo(at);
  }

  @Test
  void theLastScenesPlayAtTheMomentItself() {
    assertThat(TownScene.last("handed over", _ -> {}).at(GIVEN)).isEqualTo(GIVEN);
  }

  @Test
  void scenesStandInOrderOfTimeHoweverTheyAreContributed() {
    Property.forAll(
        TownSceneTest::someScenes,
        scenes -> {
          var sorted = new ArrayList<>(scenes);
          sorted.sort(TownScene.IN_ORDER);
          var shuffled = new ArrayList<>(scenes);
          Collections.shuffle(shuffled, new Random(7));
          shuffled.sort(TownScene.IN_ORDER);

          assertThat(sorted).extracting(scene -> scene.at(GIVEN)).isSorted();
          assertThat(shuffled).isEqualTo(sorted);
        });
  }

  @Test
  void aTownHasOneTraineeOrTwo() {
    assertThat(town(1).trainees()).hasSize(1);
    assertThat(town(Town.MOST_TRAINEES).trainees()).hasSize(2);
    assertThatIllegalArgumentException().isThrownBy(() -> town(0)).withMessageContaining("vezba-1");
    assertThatIllegalArgumentException().isThrownBy(() -> town(3));
  }

  @Test
  void aSceneIsPlayedForTheTownItIsGiven() {
    var played = new ArrayList<String>();

    TownScene.of(3, "09:00", "call", town -> played.add(town.slug())).play(town(1));

    assertThat(played).containsExactly("vezba-1");
  }

  @Test
  void everyExtraHasAnAddressOfTheirOwnThatNobodyCanReceiveAt() {
    assertThat(Arrays.stream(Extra.values()).map(Extra::email))
        .doesNotHaveDuplicates()
        .allMatch(email -> email.endsWith("@vezbaonica.example"));
    assertThat(Extra.OFFICER.email()).startsWith(Extra.OFFICER.account() + "@");
  }

  private static List<TownScene> someScenes(RandomGenerator random) {
    return IntStream.range(0, 6)
        .mapToObj(number ->
            random.nextInt(4) == 0
                ? TownScene.last("last " + number, _ -> {})
                : TownScene.of(
                    random.nextInt(1, 90),
                    "%02d:00".formatted(random.nextInt(24)),
                    "scene " + number,
                    _ -> {}))
        .toList();
  }

  private static Town town(int trainees) {
    var who =
        IntStream.range(0, trainees)
            .mapToObj(number ->
                new Town.Trainee(
                    "vezba" + number + "@primer.example", Localised.ofCyrillic("Вежба")))
            .toList();
    return new Town(
        UUID.randomUUID(), new TownNumber(1), "vezba-1", Localised.ofCyrillic("Вежба"), who);
  }
}
