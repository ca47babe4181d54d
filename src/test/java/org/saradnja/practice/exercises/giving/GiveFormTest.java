package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.practice.exercises.giving.GiveForm.Parsed;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.SessionId;

class GiveFormTest {

  private final List<Participant> five = IntStream.range(0, 5).mapToObj(_ -> somebody()).toList();

  @Test
  void proposesTwoByTwoThoseWhoCame() {
    var form = GiveForm.proposed(five, five.subList(0, 3), 0);

    assertThat(five.stream().map(form::of)).containsExactly("1", "1", "2", "", "");
  }

  @Test
  void proposesEverybodyWhenNobodyCameYet() {
    var form = GiveForm.proposed(five, List.of(), 0);

    assertThat(five.stream().map(form::of)).containsExactly("1", "1", "2", "2", "3");
  }

  @Test
  void theNumbersGoOnAfterThePairsThatThereAre() {
    var form = GiveForm.proposed(five, List.of(), 2);

    assertThat(five.stream().map(form::of)).containsExactly("3", "3", "4", "4", "5");
  }

  @Test
  void thoseWithOneNumberAreAPairAndWhoHasNoneGetsNothing() {
    var parsed = form("7", "3", "7", "", " 12 ").parse(five);

    assertThat(parsed)
        .asInstanceOf(type(Parsed.Valid.class))
        .extracting(Parsed.Valid::groups)
        .isEqualTo(
            List.of(List.of(five.get(1)), List.of(five.get(0), five.get(2)), List.of(five.get(4))));
  }

  @Test
  void threeInAPairAreToldAtTheThird() {
    var parsed = form("1", "1", "1", "", "").parse(five);

    assertThat(parsed)
        .isEqualTo(
            new Parsed.Invalid(errors(GiveForm.field(five.get(2)), "exercises.give.tooMany")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "61", "прво", "1a", "-1", "100"})
  void whatIsNoNumberOfAPairIsTold(String typed) {
    var parsed = form(typed, "", "", "", "").parse(five);

    assertThat(parsed)
        .isEqualTo(
            new Parsed.Invalid(
                errors(GiveForm.field(five.getFirst()), "exercises.give.notANumber")));
  }

  @Test
  void nobodyAtAllIsToldOnce() {
    assertThat(form("", "", "", "", "").parse(five))
        .isEqualTo(new Parsed.Invalid(errors("parovi", "exercises.give.nobody")));
  }

  @Test
  void whoeverIsNotOfferedIsNotTaken() {
    var parsed = form("1", "2", "", "", "").parse(five.subList(1, 2));

    assertThat(parsed).isEqualTo(new Parsed.Valid(List.of(List.of(five.get(1)))));
  }

  private GiveForm form(String... typed) {
    var sent = new java.util.HashMap<String, String>(Map.of("_csrf", "token"));
    for (int at = 0; at < typed.length; at++) {
      sent.put(GiveForm.field(five.get(at)), typed[at]);
    }
    return GiveForm.of(sent);
  }

  private static java.util.SequencedMap<String, String> errors(String field, String key) {
    return new java.util.LinkedHashMap<>(Map.of(field, key));
  }

  private static Participant somebody() {
    return new Participant(
        new EnrolmentId(UUID.randomUUID()),
        new SessionId(UUID.randomUUID()),
        Optional.empty(),
        Localised.ofCyrillic("Вежбан Вежбовић"),
        Optional.empty(),
        Gender.NOT_STATED,
        "");
  }
}
