package org.saradnja.training.sessions.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.HandClock;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@DatabaseTest
class PersonalCodesKeptTest {

  @TestConfiguration(proxyBeanMethods = false)
  static class Time {

    @Bean
    Clock clock() {
      return new HandClock(Instant.parse("2027-04-22T07:00:00Z"));
    }
  }

  @Autowired private PersonalCodeTable codes;

  private final EnrolmentId ana = new EnrolmentId(UUID.randomUUID());
  private final EnrolmentId ivo = new EnrolmentId(UUID.randomUUID());

  @Test
  void aCodeIsMadeOnceAndStays() {
    var code = codes.of(ana);

    assertThat(code).matches("[0-9]{25}");
    assertThat(codes.of(ana)).isEqualTo(code);
    assertThat(codes.find(code)).contains(ana);
  }

  @Test
  void everybodyHasAnother() {
    var known = codes.of(ana);
    var all = codes.all(List.of(ana, ivo));

    assertThat(all).containsOnlyKeys(ana, ivo).containsEntry(ana, known);
    assertThat(all.get(ivo)).isNotEqualTo(known);
    var many =
        codes.all(Stream.generate(() -> new EnrolmentId(UUID.randomUUID())).limit(200).toList());
    assertThat(new HashSet<>(many.values())).hasSize(200);
  }

  @Test
  void aCodeIsReadHoweverItWasTyped() {
    var code = codes.of(ana);
    var grouped = code.replaceAll("(.{5})", "$1 ").strip();

    assertThat(codes.find(grouped)).contains(ana);
    assertThat(codes.find(grouped.replace(' ', '-'))).contains(ana);
    assertThat(codes.find(" " + code + "\n")).contains(ana);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "123", "abc", "0000000000000000000000000", "12345678901234567890123456"})
  void whatIsNoCodeFindsNobody(String typed) {
    codes.of(ana);

    assertThat(codes.find(typed)).isEmpty();
  }

  @Test
  void nobodyAsksForNoOne() {
    assertThat(codes.all(List.of())).isEmpty();
  }
}
