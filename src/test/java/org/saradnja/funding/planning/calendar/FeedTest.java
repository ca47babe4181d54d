package org.saradnja.funding.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.planning.yearly.PlanInForce;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The feed of the plan of Осечина for the year after the next, as calendar programs read it (RFC
 * 5545).
 */
@ApplicationTest
class FeedTest {

  private static final UnitId UNIT = new UnitId("osecina");

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester mvc;
  @Autowired private LegalTime time;
  private int year;

  @BeforeEach
  void plan() {
    year = time.today().getYear() + 2;
    PlanInForce.of(UNIT, year, application);
  }

  @Test
  void aPlannedCallLiesOverItsPeriod() {
    assertThat(feed("", ""))
        .contains("DTSTART;VALUE=DATE:" + year + "0301", "DTEND;VALUE=DATE:" + year + "0501");
  }

  @Test
  void isACalendarFromTheFirstLineToTheLast() {
    var lines = feed("", "");

    assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0");
    assertThat(lines.getLast()).isEqualTo("END:VCALENDAR");
    assertThat(lines.stream().filter("BEGIN:VEVENT"::equals)).hasSize(2);
    assertThat(lines).allSatisfy(line -> assertThat(utf8(line)).isLessThanOrEqualTo(75));
  }

  @Test
  void anEntryKeepsItsNameFromOneReadingToTheNext() {
    assertThat(named(feed("", "")))
        .hasSize(2)
        .isEqualTo(named(feed("", "")))
        .doesNotHaveDuplicates();
  }

  @Test
  void carriesOnlyWhatWasChosen() {
    assertThat(named(feed("", "&oblast=ENV"))).hasSize(1);
    assertThat(named(feed("", "&stanje=kasni"))).isEmpty();
  }

  @Test
  void isWrittenInTheScriptOfItsFace() {
    assertThat(String.join("", feed("/lat", ""))).contains("Kultura za sve").doesNotContain("за");
    assertThat(String.join("", feed("", ""))).contains("Култура за све");
  }

  private static List<String> named(List<String> feed) {
    return feed.stream().filter(line -> line.startsWith("UID:")).toList();
  }

  private static int utf8(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length;
  }

  private List<String> feed(String face, String filter) {
    var path = face + "/kalendar.ics?jedinica=osecina&godina=" + year + filter;
    var answer = mvc.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    var bytes = answer.getResponse().getContentAsByteArray();
    assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
    return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\r\n", -1)).stream()
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
