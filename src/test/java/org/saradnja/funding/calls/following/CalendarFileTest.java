package org.saradnja.funding.calls.following;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.calls.following.CalendarFile.Event;
import org.saradnja.testing.Property;

class CalendarFileTest {

  private static final List<String> LETTERS = List.of("a", "ш", "Ђ", "€", "😀", " ", "x", "1");

  @Test
  void aWholeDayEndsWhereTheNextBegins() {
    assertThat(CalendarFile.of(List.of(event("Рок"))))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("DTSTART;VALUE=DATE:20270430\r\n", "DTEND;VALUE=DATE:20270501\r\n")
        .contains("DTSTAMP:20270125T070000Z\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void commasSemicolonsAndLinesAreEscaped() {
    assertThat(unfolded(CalendarFile.of(List.of(event("Рок, и; још\nједно \\")))))
        .contains("SUMMARY:Рок\\, и\\; још\\nједно \\\\\r\n");
  }

  @Test
  void noLineIsLongerThanSeventyFiveOctetsAndNothingIsLost() {
    Property.forAll(
        CalendarFileTest::someText,
        text -> {
          var file = CalendarFile.of(List.of(event(text)));

          file.lines().forEach(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThan(76));
          assertThat(unfolded(file)).contains("SUMMARY:" + text + "\r\n");
        });
  }

  private static String unfolded(String file) {
    return file.replace("\r\n ", "");
  }

  private static String someText(RandomGenerator random) {
    return IntStream.range(0, random.nextInt(200))
        .mapToObj(_ -> LETTERS.get(random.nextInt(LETTERS.size())))
        .collect(Collectors.joining());
  }

  private static Event event(String summary) {
    return new Event(
        "VEZ-2027-01-list@saradnja",
        0,
        Instant.parse("2027-01-25T07:00:00Z"),
        LocalDate.of(2027, 4, 30),
        summary,
        "",
        "http://localhost/konkursi/VEZ-2027-01");
  }
}
