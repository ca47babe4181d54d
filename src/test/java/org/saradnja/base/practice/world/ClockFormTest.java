package org.saradnja.base.practice.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Office;

class ClockFormTest {

  private static final ZonedDateTime NOW = at("2027-04-20T10:14:32");

  @ParameterizedTest(name = "{0} by {1} = {2}, {3}")
  @CsvSource({
    "2027-04-20T10:14:32, dan, 2027-04-21T10:14:32, the same hour of the next day",
    "2027-03-27T10:14:32, dan, 2027-03-28T10:14:32, also over the change to summer time",
    "2027-04-20T10:14:32, nedelja, 2027-04-27T10:14:32, five working days are a week",
    "2027-04-27T09:00:00, nedelja, 2027-05-07T09:00:00, Easter and Labour Day are passed over",
    "2027-04-24T09:00:00, nedelja, 2027-05-05T09:00:00, a Saturday does not count either",
  })
  void stepsForward(String from, String step, String to, String why) {
    assertThat(new ClockForm(step, "", "").parse(at(from)))
        .as(why)
        .isEqualTo(new ClockForm.Parsed.Valid(at(to).toInstant()));
  }

  @ParameterizedTest
  @CsvSource({
    "27. 4. 2027., 23.58, 2027-04-27T23:58:00",
    "2027-04-27, 23:58, 2027-04-27T23:58:00",
    "2027-04-27, 7.05, 2027-04-27T07:05:00",
    "2027-04-27, '', 2027-04-27T00:00:00",
  })
  void goesToAGivenHourOfTheOffice(String day, String time, String to) {
    assertThat(new ClockForm("", day, time).parse(NOW))
        .isEqualTo(new ClockForm.Parsed.Valid(at(to).toInstant()));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', dan",
    "sutra, 10:00, dan",
    "2027-02-30, 10:00, dan",
    "2027-04-27, podne, vreme",
    "2027-04-27, 25:00, vreme",
  })
  void whatIsNoMomentIsSaidAtItsField(String day, String time, String field) {
    assertThat(new ClockForm("", day, time).parse(NOW))
        .asInstanceOf(type(ClockForm.Parsed.Invalid.class))
        .satisfies(invalid -> assertThat(invalid.errors()).containsOnlyKeys(field));
  }

  @Test
  void bothFieldsAreSaidAtOnce() {
    assertThat(new ClockForm("", "sutra", "podne").parse(NOW))
        .asInstanceOf(type(ClockForm.Parsed.Invalid.class))
        .satisfies(invalid -> assertThat(invalid.errors()).containsOnlyKeys("dan", "vreme"));
  }

  private static ZonedDateTime at(String moment) {
    return LocalDateTime.parse(moment).atZone(Office.ZONE);
  }
}
