package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Property;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Рашка, raska",
    "Raška, raska",
    "Инђија, indija",
    "Љиг, ljig",
    "Гаџин Хан, gadzin-han",
    "'  98 сертификата после 7 обука! ', 98-sertifikata-posle-7-obuka",
    "„“, ''",
  })
  void bothScriptsGiveTheSameAddress(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void aLongNameIsCutAndDoesNotEndInAHyphen() {
    assertThat(Slug.of("а ".repeat(100))).hasSizeLessThanOrEqualTo(80).doesNotEndWith("-");
  }

  @Test
  void aSlugOfASlugIsItself() {
    Property.forAll(
        random -> random.ints(12, 0x20, 0x460).mapToObj(Character::toString).toList(),
        letters -> {
          var slug = Slug.of(String.join("", letters));

          assertThat(Slug.of(slug)).isEqualTo(slug);
          assertThat(slug).matches("|[a-z0-9]+(-[a-z0-9]+)*");
        });
  }
}
