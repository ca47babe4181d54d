package org.saradnja.funding.assessment.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.parties.people.PersonId;

class CommissionFormTest {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final List<Integer> THREE_OR_FIVE = List.of(3, 5);

  private final PersonId president = somebody();
  private final List<PersonId> members =
      List.of(somebody(), somebody(), somebody(), somebody(), somebody());

  @ParameterizedTest(name = "{0} members beside the president: {1}")
  @CsvSource({"0, false", "1, false", "2, true", "3, false", "4, true", "5, false"})
  void onlyTheSizesOfTheRuleAreACommission(int beside, boolean valid) {
    var parsed = parse(president, members.subList(0, beside));

    assertThat(parsed instanceof CommissionForm.Parsed.Valid).isEqualTo(valid);
  }

  @Test
  void theOrderInWhichMembersAreNamedIsTheOrderOfTheSeats() {
    assertThat(parse(president, List.of(members.get(3), members.get(1))))
        .isEqualTo(
            new CommissionForm.Parsed.Valid(president, List.of(members.get(3), members.get(1))));
  }

  @Test
  void whoeverPresidesDoesNotSitTwice() {
    var both = members.getFirst();

    var parsed =
        new CommissionForm(id(both), List.of(id(both), id(members.get(1))))
            .parse(Set.of(both), Set.copyOf(members), THREE_OR_FIVE, SERBIAN);

    assertThat(parsed)
        .isInstanceOfSatisfying(
            CommissionForm.Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors()).containsOnlyKeys("members"));
  }

  @Test
  void aMemberNamedTwiceIsOne() {
    assertThat(parse(president, List.of(members.get(0), members.get(0))))
        .isInstanceOfSatisfying(
            CommissionForm.Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors().get("members")).contains("3 или 5"));
  }

  @Test
  void whoHoldsNoMandateOfTheUnitIsNotChosen() {
    var stranger = somebody();

    assertThat(parse(stranger, members.subList(0, 2)))
        .isInstanceOfSatisfying(
            CommissionForm.Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors()).containsOnlyKeys("president"));
    assertThat(parse(president, List.of(members.getFirst(), stranger)))
        .isInstanceOfSatisfying(
            CommissionForm.Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors()).containsOnlyKeys("members"));
  }

  @Test
  void whatIsNoIdIsNobody() {
    var parsed =
        new CommissionForm("прва", List.of("x", id(members.get(0)), id(members.get(1))))
            .parse(Set.of(president), Set.copyOf(members), THREE_OR_FIVE, SERBIAN);

    assertThat(parsed)
        .isInstanceOfSatisfying(
            CommissionForm.Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors()).containsOnlyKeys("president"));
  }

  @Test
  void aFormThatCameEmptyNamesBothThatAreMissing() {
    var parsed =
        new CommissionForm(null, null)
            .parse(Set.of(president), Set.copyOf(members), THREE_OR_FIVE, SERBIAN);

    assertThat(parsed)
        .isInstanceOfSatisfying(
            CommissionForm.Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors()).containsOnlyKeys("president", "members"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"'3', 3", "'3,5', 3 или 5", "'3,5,7', '3, 5 или 7'"})
  void sizesAreSaidAsPeopleSayThem(String sizes, String words) {
    var numbers = Stream.of(sizes.split(",", -1)).map(Integer::valueOf).toList();

    assertThat(SERBIAN.either(numbers)).isEqualTo(words);
  }

  @ParameterizedTest(name = "conflict {0}, explained {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "RELATIVE | Кум. | ",
        "'' | Кум. | conflict",
        "NONE | Кум. | conflict",
        "RELATIVE | '  ' | explanation",
        "'' | '' | conflict explanation",
      })
  void aLaterRecusalNamesItsKindAndExplainsIt(String kind, String explanation, String errors) {
    var parsed = new RecusalForm(kind, explanation).parse(SERBIAN);

    if (errors == null) {
      assertThat(parsed)
          .isEqualTo(new RecusalForm.Parsed.Valid(new Answers.Declared(Conflict.RELATIVE, "Кум.")));
    } else {
      assertThat(parsed)
          .isInstanceOfSatisfying(
              RecusalForm.Parsed.Invalid.class,
              invalid -> assertThat(invalid.errors()).containsOnlyKeys(errors.split(" ", -1)));
    }
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "Вежбан Вежбовић, Марија Вежбовић, true",
    "Вежбан Вежбовић, Marija Vežbović, true",
    "Вежбан Вежбовић, Марија Вежбовић-Пробић, true",
    "Вежбан Вежбовић, Вежбан Пробић, false",
    "Вежбан Вежбовић, Марија Вежбовићка, false",
    "Вежбан, Марија Вежбан, false",
  })
  void theSameSurnameAsksTheMemberToLookWhateverTheScript(
      String member, String representative, boolean asks) {
    assertThat(Suspicion.ofKinship(Localised.ofCyrillic(member), representative)).isEqualTo(asks);
  }

  private CommissionForm.Parsed parse(PersonId presides, List<PersonId> sit) {
    return new CommissionForm(id(presides), sit.stream().map(CommissionFormTest::id).toList())
        .parse(Set.of(president), Set.copyOf(members), THREE_OR_FIVE, SERBIAN);
  }

  private static String id(PersonId person) {
    return person.value().toString();
  }

  private static PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }
}
