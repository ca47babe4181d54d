package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.funding.applications.Content.Programme;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.Gap.Kind;
import org.saradnja.funding.applications.Question;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.SampleCall;

class ProgrammeFormTest {

  @Test
  void aWholeProgrammeHasNoGap() {
    var read = read(SampleAnswers.programme());

    assertThat(read.gaps()).isEmpty();
    assertThat(read.value().title()).isEqualTo("Комшијски телефон");
    assertThat(read.value().users()).contains(120);
    assertThat(read.value().until()).contains(LocalDate.parse("2027-11-30"));
    assertThat(read.value().answers()).hasSize(Question.values().length);
  }

  @Test
  void anEmptyFormNamesEverythingThatIsMissingInTheOrderOfThePage() {
    var gaps = read(Map.of()).gaps();

    assertThat(gaps).allMatch(gap -> gap.kind() == Kind.MISSING);
    assertThat(gaps)
        .extracting(Gap::field)
        .startsWith("title", "area", "summary")
        .endsWith("users", "from", "until")
        .hasSize(5 + Question.values().length);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "area, SPO, areaNotInCall, AGAINST_THE_CALL",
    "users, стотину, notACount, FAULTY",
    "users, 0, notACount, FAULTY",
    "from, 31. 2. 2027., notADay, FAULTY",
    "from, 2026-12-31, beginsTooEarly, AGAINST_THE_CALL",
    "until, ускоро, notADay, FAULTY",
    "until, 2027-05-31, endsBeforeItBegins, FAULTY",
    "until, 2028-01-01, endsTooLate, AGAINST_THE_CALL",
    "title, '', missing, MISSING",
  })
  void aWrongAnswerIsNamedAtItsField(String field, String value, String key, Kind kind) {
    var typed = SampleAnswers.programme();
    typed.put(field, value);

    assertThat(read(typed).gaps())
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.key()).isEqualTo(key);
          assertThat(gap.kind()).isEqualTo(kind);
          assertThat(gap.field()).isEqualTo(field);
        });
  }

  @Test
  void lineEndsOfBrowsersDoNotMakeAnAnswerLonger() {
    var typed = SampleAnswers.programme();
    typed.put("place", "а\r\n".repeat(150));
    assertThat(ProgrammeForm.sent(typed).read(SampleCall.OPEN.call()).gaps()).isEmpty();

    typed.put("place", "а".repeat(301));

    var gap = ProgrammeForm.sent(typed).read(SampleCall.OPEN.call()).gaps().getFirst();
    assertThat(gap.key()).isEqualTo("tooLong");
    assertThat(gap.arguments()).endsWith(300, 1);
  }

  @ParameterizedTest
  @CsvSource({"1. 6. 2027.", "01.06.2027", "1/6/2027", "2027-06-01"})
  void aDayIsReadAsPeopleWriteIt(String typed) {
    assertThat(new ProgrammeForm(Map.of("from", typed)).day("from")).isEqualTo("1. 6. 2027.");
  }

  @Test
  void whatIsNoDayStaysAsItWasTyped() {
    assertThat(new ProgrammeForm(Map.of("until", "ускоро")).day("until")).isEqualTo("ускоро");
  }

  private static Read<Programme> read(Map<String, String> typed) {
    return new ProgrammeForm(typed).read(SampleCall.OPEN.call());
  }
}
