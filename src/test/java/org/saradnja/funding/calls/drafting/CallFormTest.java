package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.lawful;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.funding.calls.CallText;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class CallFormTest {

  private static final List<String> AREAS = List.of("SOC", "EDU", "ENV");

  @ParameterizedTest
  @MethodSource("texts")
  void whatIsShownInTheFormIsReadBackAsItWas(CallText text) {
    assertThat(Typing.parse(CallForm.of(text), AREAS)).isEqualTo(new Parsed.Valid(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatABrowserSendsIsReadAsItWas(CallText text) {
    var sent = SentForm.of(CallForm.of(text));

    assertThat(CallForm.of(sent)).isEqualTo(CallForm.of(text));
  }

  static Stream<CallText> texts() {
    return Stream.of(
        Variants.empty(),
        lawful(),
        Variants.window(30, Optional.of(LocalTime.of(15, 30))),
        Variants.ownShare(750, true),
        Variants.bands(90, 100, 60, 50),
        Variants.document("Писмо подршке, „партнера“"));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "total, a lot, calls.error.amount",
    "total, '1,234', calls.error.amount",
    "maximum, -5, calls.error.amount",
    "ownShare, 101, calls.error.percent",
    "ownShare, пет, calls.error.percent",
    "windowDays, 15 дана, calls.error.whole",
    "windowDays, 366, calls.error.whole",
    "closingHour, 25.00, calls.error.hour",
    "closingHour, 15.60, calls.error.hour",
    "programmesEndBy, 31. 2. 2027., calls.error.day",
    "programmesEndBy, крај године, calls.error.day",
    "threshold, 60.5, calls.error.whole",
    "criterion-1-maximum, тридесет, calls.error.whole",
  })
  void whatCannotBeReadIsNamedAtItsField(String field, String typed, String key) {
    var sent = SentForm.of(CallForm.of(lawful()));
    sent.set(field, typed);

    var parsed = Typing.parse(CallForm.of(sent), AREAS);

    assertThat(parsed)
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid ->
                assertThat(invalid.faults())
                    .hasSize(1)
                    .hasEntrySatisfying(field, fault -> assertThat(fault.key()).isEqualTo(key)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"31. 12. 2027.", "31.12.2027", "31.12.2027.", "31/12/2027", "2027-12-31"})
  void aDayIsReadAsPeopleWriteIt(String typed) {
    var read = new Typed().day("programmesEndBy", typed);

    assertThat(read).contains(LocalDate.of(2027, 12, 31));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"15.00", "15:00", "15", "15 ч", "15.00 h"})
  void anHourIsReadAsPeopleWriteIt(String typed) {
    assertThat(new Typed().hour("closingHour", typed)).contains(LocalTime.of(15, 0));
  }

  @Test
  void tooLongATextIsNamedWithItsLimit() {
    var sent = SentForm.of(CallForm.of(lawful()));
    sent.set("title", "к".repeat(201));

    assertThat(Typing.parse(CallForm.of(sent), AREAS))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid ->
                assertThat(invalid.faults())
                    .containsEntry("title", new Parsed.Fault("calls.error.tooLong", List.of(200))));
  }

  @Test
  void everyFaultIsNamedAtOnceInTheOrderOfThePage() {
    var sent = SentForm.of(CallForm.of(lawful()));
    sent.set("threshold", "x");
    sent.set("total", "x");
    sent.set("closingHour", "x");

    assertThat(Typing.parse(CallForm.of(sent), AREAS))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid ->
                assertThat(invalid.faults().sequencedKeySet())
                    .containsExactly("total", "closingHour", "threshold"));
  }

  @Test
  void anAddedRowIsEmptyAndHasACodeOfItsOwn() {
    var form = CallForm.of(lawful());

    var twice =
        form.withRows("add-criterion").orElseThrow().withRows("add-criterion").orElseThrow();

    assertThat(twice.criteria())
        .hasSize(7)
        .extracting(CallForm.CriterionRow::code)
        .doesNotHaveDuplicates();
    assertThat(Typing.parse(twice, AREAS)).isEqualTo(new Parsed.Valid(lawful()));
  }

  @Test
  void aRowIsRemovedByItsButton() {
    var form = CallForm.of(lawful()).withRows("remove-criterion-1").orElseThrow();

    assertThat(form.criteria())
        .extracting(CallForm.CriterionRow::code)
        .containsExactly("references", "budget", "capacity", "priority");
    assertThat(form.withRows("remove-document-0").orElseThrow().documents()).isEmpty();
    assertThat(form.withRows("remove-document-9").orElseThrow()).isEqualTo(form);
  }

  @Test
  void noRowIsAddedThatWouldNotBeReadWhenItIsSent() {
    var form = CallForm.of(lawful());
    while (CallForm.hasRoom(form.criteria())) {
      form = form.withRows("add-criterion").orElseThrow();
    }

    var full = form.withRows("add-criterion").orElseThrow();

    assertThat(full.criteria()).hasSize(CallForm.MOST_ROWS);
    assertThat(full.withRows("add-document").orElseThrow().documents())
        .hasSize(full.documents().size() + 1);
  }

  @Test
  void savingChangesNoRows() {
    assertThat(CallForm.of(lawful()).withRows("save")).isEmpty();
    assertThat(CallForm.of(lawful()).withRows("preview")).isEmpty();
  }

  @Test
  void aFormThatSendsNothingIsAnEmptyText() {
    MultiValueMap<String, String> nothing = new LinkedMultiValueMap<>();

    assertThat(Typing.parse(CallForm.of(nothing), AREAS))
        .isEqualTo(new Parsed.Valid(Variants.empty()));
  }
}
