package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

class BeginningTest {

  @ParameterizedTest
  @CsvSource({
    "/konkursi/{code:[A-Z]+}/lista, /konkursi",
    "/rad/prijave/*/potvrda*, /rad/prijave",
    "/vezba/**, /vezba",
    "/rokovi, /rokovi",
    "/{*rest}, ''",
    "/, /",
  })
  void itIsWhatStandsBeforeTheFirstVariable(String pattern, String characters) {
    assertThat(of(pattern)).isEqualTo(new Beginning(characters));
  }

  @ParameterizedTest
  @CsvSource({
    "/konkursi/{code}, /konkursi/VEZ-2027-01",
    "/konkursi/{code}, /konkur%73i/VEZ-2027-01",
    "/konkursi/{code}, /konkursi;a=b/VEZ-2027-01",
    "/vezba/**, /vezba",
    "/rad/prijave/*/potvrda*, /rad/prijave/7/potvrda.pdf",
  })
  void whatMatchesAlwaysFits(String pattern, String path) {
    var parsed = PathPatternParser.defaultInstance.parse(pattern);

    assertThat(parsed.matches(PathContainer.parsePath(path))).isTrue();
    assertThat(Beginning.of(parsed).fits(path)).isTrue();
  }

  @Test
  void otherPathsAreSpared() {
    assertThat(of("/konkursi/{code}").fits("/udruzenja/1")).isFalse();
  }

  private static Beginning of(String pattern) {
    return Beginning.of(PathPatternParser.defaultInstance.parse(pattern));
  }
}
