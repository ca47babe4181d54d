package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTest {

  @ParameterizedTest
  @CsvSource({
    "/konkursi/VEZ-2027-01, CYRILLIC, /konkursi/VEZ-2027-01",
    "/lat/konkursi, LATIN, /konkursi",
    "/en, ENGLISH, /",
    "/latinica, CYRILLIC, /latinica",
    "/energija, CYRILLIC, /energija",
  })
  void thePathSaysTheFaceAndKeepsTheRest(String path, Face face, String rest) {
    assertThat(Face.of(path)).isEqualTo(face);
    assertThat(face.strip(path)).isEqualTo(rest);
  }

  @Test
  void aLinkStaysInItsFace() {
    assertThat(Face.LATIN.href("/konkursi")).isEqualTo("/lat/konkursi");
    assertThat(Face.ENGLISH.href("/")).isEqualTo("/en");
    assertThat(Face.CYRILLIC.href("/konkursi")).isEqualTo("/konkursi");
    assertThat(Face.LATIN.href("https://eid.gov.rs/")).isEqualTo("https://eid.gov.rs/");
  }
}
