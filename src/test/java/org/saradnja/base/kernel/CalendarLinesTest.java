package org.saradnja.base.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

class CalendarLinesTest {

  @Test
  void everyLineEndsAsTheStandardAsks() {
    assertThat(new CalendarLines().line("BEGIN:VCALENDAR").line("END:VCALENDAR").toString())
        .isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
  }

  @Test
  void signsThatMeanSomethingInTheFormatAreEscaped() {
    assertThat(new CalendarLines().text("SUMMARY", "Обука; први, дан\\други\nсала").toString())
        .isEqualTo("SUMMARY:Обука\\; први\\, дан\\\\други\\nсала\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"а\r\nб", "а\nб"})
  void aLineEndInATextIsOneWhateverSystemWroteIt(String text) {
    assertThat(new CalendarLines().text("X", text).toString()).isEqualTo("X:а\\nб\r\n");
  }

  @Test
  void aLineOfSeventyFiveOctetsIsWholeAndALongerOneIsFolded() {
    assertThat(new CalendarLines().line("a".repeat(75)).toString()).doesNotContain("\r\n ");
    assertThat(new CalendarLines().line("a".repeat(76)).toString())
        .isEqualTo("a".repeat(75) + "\r\n a\r\n");
  }

  @Test
  void noLineIsTooLongNoLetterIsCutAndNothingIsLost() {
    Property.forAll(
        CalendarLinesTest::someText,
        text -> {
          var file = new CalendarLines().line(text).toString();

          assertThat(file.split("\r\n", -1))
              .allMatch(line -> line.getBytes(UTF_8).length <= 75)
              .noneMatch(line -> line.contains("\uFFFD"));
          assertThat(file.replace("\r\n ", "")).isEqualTo(text + "\r\n");
          assertThat(new String(file.getBytes(UTF_8), UTF_8)).isEqualTo(file);
        });
  }

  private static String someText(RandomGenerator random) {
    var signs = "aљ €😀";
    int[] points = signs.codePoints().toArray();
    return random
        .ints(random.nextInt(300), 0, points.length)
        .map(at -> points[at])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @CsvSource({
    "a/b, a/b",
    "'a\"b', 'a\"b'",
    "a:b, a:b",
  })
  void otherSignsStayAsTheyAre(String text, String written) {
    assertThat(new CalendarLines().text("X", text).toString()).isEqualTo("X:" + written + "\r\n");
  }
}
