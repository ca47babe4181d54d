package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.base.kernel.SerbianOrder.ORDER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

class SerbianOrderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lučani Ljubovija",
        "Dunav Džep Đakovica",
        "Лучани Љубовија",
        "Дунав Ђаковица Џеп",
        "А Б В Г Д Ђ Е Ж З И Ј К Л Љ М Н Њ О П Р С Т Ћ У Ф Х Ц Ч Џ Ш",
        "a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž",
        "Cep Čas Ćup Dan Duga Džep Đak Lug Luk Lž Ljubav",
        "Nada Niš Njegoš Oblak",
        "cena Cena CENA čas",
        "2 3 a ж",
        "ljubav Ljubav LJUBAV Ljubić",
        "Szabo Szabó Szabolcs",
        "Zemun Živa Ада",
      })
  void isTheAlphabet(String words) {
    var inOrder = List.of(words.split(" ", -1));
    var shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(7));

    shuffled.sort(ORDER);

    assertThat(shuffled).isEqualTo(inOrder);
  }

  @Test
  void theShorterNameComesFirst() {
    assertThat(ORDER.compare("Нови Сад", "Новица")).isNegative();
    assertThat(ORDER.compare("Бор", "Бор – Центар")).isNegative();
    assertThat(ORDER.compare("2. круг", "10. круг")).isPositive();
  }

  @Test
  void capitalsDecideOnlyWhereAllLettersAgree() {
    assertThat(ORDER.compare("ада Б", "Ада А")).isPositive();
  }

  @Test
  void noTwoNamesShareAPlaceAndEveryThreeAgree() {
    Property.forAll(
        random -> List.of(someName(random), someName(random), someName(random)),
        names -> {
          var sorted = new ArrayList<>(names);
          sorted.sort(ORDER);

          assertThat(ORDER.compare(sorted.get(0), sorted.get(2))).isNotPositive();
          assertThat(Integer.signum(ORDER.compare(names.get(0), names.get(1))))
              .isEqualTo(-Integer.signum(ORDER.compare(names.get(1), names.get(0))));
          assertThat(ORDER.compare(names.get(0), names.get(1)) == 0)
              .isEqualTo(names.get(0).equals(names.get(1)));
        });
  }

  private static String someName(RandomGenerator random) {
    var letters = "aAlLjJdžŽnčćđЉљнЊаА 1-é";
    var name = new StringBuilder();
    random
        .ints(random.nextInt(1, 5), 0, letters.length())
        .forEach(at -> name.append(letters.charAt(at)));
    return name.toString();
  }
}
