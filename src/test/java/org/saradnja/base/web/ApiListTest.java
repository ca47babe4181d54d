package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.ApiList.Asked;
import org.saradnja.testing.Property;

class ApiListTest {

  @Test
  void partsFollowEachOtherWithoutGapOrRepetition() {
    Property.forAll(
        random -> random.nextInt(0, 40),
        size -> {
          var all = IntStream.range(0, size).mapToObj(at -> "к" + (100 + at)).toList();
          var read = new ArrayList<String>();
          var asked = Asked.of("7", null);
          for (var part = part(all, asked); ; part = part(all, asked)) {
            read.addAll(part.items());
            if (part.next() == null) {
              break;
            }
            asked = Asked.of("7", part.next());
          }

          assertThat(read).isEqualTo(all);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "many", ""})
  void aLimitIsAWholeNumberUpToTwoHundred(String limit) {
    assertThatExceptionOfType(WrongParameter.class)
        .isThrownBy(() -> Asked.of(limit, null))
        .satisfies(wrong -> assertThat(wrong.parameter()).isEqualTo("limit"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "", "AAAA", "zzz", "Jw", "IA"})
  void aCursorOfSomebodyElseIsRefused(String cursor) {
    assertThatExceptionOfType(WrongParameter.class)
        .isThrownBy(() -> Asked.of(null, cursor))
        .satisfies(wrong -> assertThat(wrong.parameter()).isEqualTo("cursor"));
  }

  private static ApiList<String> part(List<String> all, Asked asked) {
    var found =
        all.stream()
            .filter(key -> key.compareTo(asked.after()) > 0)
            .limit(asked.limit() + 1L)
            .toList();
    return ApiList.of(found, asked, Function.identity());
  }
}
