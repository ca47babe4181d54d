package org.saradnja.training.trainers.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.Property;
import org.saradnja.training.trainers.Criterion;
import org.saradnja.training.trainers.Requirement;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCallId;

/** What a committee types: findings with reasons, points in their range, addresses of accounts. */
class SelectingFormsTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final UUID MEMBER = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);
  private static final List<Requirement> CONDITIONS =
      List.of(words("degree", "високо образовање"), words("experience", "искуство"));
  private static final Criterion POINTS =
      new Criterion("professional", true, 30, words("professional", "стручност"));
  private static final Criterion YES_NO =
      new Criterion("course", false, 1, words("course", "обука"));
  private static final List<Criterion> CRITERIA = List.of(POINTS, YES_NO);
  private static final List<String> AREA = List.of("civilno-drustvo");

  @Test
  void whatWasAnsweredIsFoundConditionByCondition() {
    var form =
        new FindingsForm(
            Map.of(
                "uslov-degree", "da",
                "uslov-experience", "ne",
                "beleska-experience", " две године ",
                "_csrf", "token"));

    assertThat(form.errors(CONDITIONS, T)).isEmpty();
    assertThat(form.found(CONDITIONS))
        .containsExactly(
            new Evaluating.Found("degree", true, ""),
            new Evaluating.Found("experience", false, "две године"));
  }

  @ParameterizedTest(name = "answer \"{0}\", note \"{1}\": {2}")
  @CsvSource({
    "'', '', uslov-degree",
    "da, '',",
    "ne, разлог,",
    "ne, '', beleska-degree",
    "ne, '   ', beleska-degree",
    "DA, '', uslov-degree",
    "можда, '', uslov-degree",
  })
  void everyConditionIsAnsweredAndARefusalHasItsReason(String answer, String note, String field) {
    var form =
        new FindingsForm(
            Map.of("uslov-degree", answer, "beleska-degree", note, "uslov-experience", "da"));

    assertThat(form.errors(CONDITIONS, T).keySet())
        .isEqualTo(field == null ? Set.of() : Set.of(field));
  }

  @Test
  void aNoteHasItsLengthAlsoWhenTheConditionIsMet() {
    var form =
        new FindingsForm(
            Map.of(
                "uslov-degree",
                "da",
                "beleska-degree",
                "а".repeat(1001),
                "uslov-experience",
                "ne",
                "beleska-experience",
                "а".repeat(1000)));

    assertThat(form.errors(CONDITIONS, T)).containsOnlyKeys("beleska-degree");
  }

  @Test
  void aMessageNamesTheConditionItIsAbout() {
    assertThat(new FindingsForm(Map.of()).errors(CONDITIONS, T))
        .containsEntry("uslov-experience", "Изаберите да ли је услов испуњен: искуство.");
  }

  @Test
  void whatWasFoundBeforeStandsInTheForm() {
    var form =
        FindingsForm.of(
            List.of(
                new Finding("degree", true, "", MEMBER),
                new Finding("experience", false, "две године", OTHER)));

    assertThat(form.answer("degree")).isEqualTo("da");
    assertThat(form.answer("experience")).isEqualTo("ne");
    assertThat(form.note("experience")).isEqualTo("две године");
    assertThat(form.answer("nema")).isEmpty();
    assertThat(form.found(CONDITIONS))
        .extracting(Evaluating.Found::met)
        .containsExactly(true, false);
  }

  @ParameterizedTest(name = "{0} of 30: {1}")
  @CsvSource({
    "0, 0",
    "30, 30",
    "030, 30",
    "31,",
    "-1,",
    "28.5,",
    "'',",
    "много,",
    "1000,",
    "' 12 ', 12"
  })
  void pointsAreAWholeNumberUpToTheMost(String typed, Integer points) {
    var form = marks(typed, "da");

    assertThat(form.errors(AREA, CRITERIA, T).isEmpty()).isEqualTo(points != null);
    if (points != null) {
      assertThat(form.given(AREA, CRITERIA))
          .contains(new Evaluating.Given("civilno-drustvo", "professional", points));
    }
  }

  @ParameterizedTest(name = "\"{0}\": {1}")
  @CsvSource({"da, 1", "ne, 0", "1,", "'',", "Да,"})
  void aCriterionWithoutPointsIsAnsweredWithYesOrNo(String typed, Integer points) {
    var form = marks("10", typed);

    if (points == null) {
      assertThat(form.errors(AREA, CRITERIA, T)).containsOnlyKeys("ocena-civilno-drustvo-course");
    } else {
      assertThat(form.given(AREA, CRITERIA))
          .contains(new Evaluating.Given("civilno-drustvo", "course", points));
    }
  }

  @Test
  void everyAreaIsMarkedByEveryCriterion() {
    var areas = List.of("civilno-drustvo", "opsti-akti");

    assertThat(new MarksForm(Map.of()).errors(areas, CRITERIA, T).keySet())
        .containsExactly(
            "ocena-civilno-drustvo-professional",
            "ocena-civilno-drustvo-course",
            "ocena-opsti-akti-professional",
            "ocena-opsti-akti-course");
    assertThat(marks("31", "da").errors(AREA, CRITERIA, T))
        .containsEntry(
            "ocena-civilno-drustvo-professional", "Упишите бодове од 0 до 30: стручност.");
  }

  @Test
  void aMemberFindsTheirOwnMarksAndNotThoseOfOthers() {
    var given =
        List.of(
            new Mark("civilno-drustvo", "professional", MEMBER, 1),
            new Mark("civilno-drustvo", "course", MEMBER, 0),
            new Mark("civilno-drustvo", "professional", OTHER, 29));

    var form = MarksForm.of(given, MEMBER, CRITERIA);

    assertThat(form.typed("civilno-drustvo", "professional")).as("points").isEqualTo("1");
    assertThat(form.typed("civilno-drustvo", "course")).isEqualTo("ne");
    assertThat(MarksForm.of(given, new UUID(0, 3), CRITERIA).typed()).isEmpty();
  }

  @Test
  void whatAMemberGaveIsReadBackAsItWasGiven() {
    Property.forAll(
        random -> new int[] {random.nextInt(31), random.nextInt(2)},
        points -> {
          var given =
              List.of(
                  new Mark("civilno-drustvo", "professional", MEMBER, points[0]),
                  new Mark("civilno-drustvo", "course", MEMBER, points[1]));

          assertThat(MarksForm.of(given, MEMBER, CRITERIA).given(AREA, CRITERIA))
              .extracting(Evaluating.Given::points)
              .containsExactly(points[0], points[1]);
        });
  }

  @Test
  void aMemberJudgesWhomTheyStatedNoConflictWithAndOnlyOnceSigned() {
    var first = new TrainerApplicationId(UUID.randomUUID());
    var second = new TrainerApplicationId(UUID.randomUUID());
    var unsigned = member(Optional.empty(), Set.of());
    var signed = member(Optional.of(Instant.EPOCH), Set.of(second));

    assertThat(unsigned.judges(first)).isFalse();
    assertThat(signed.judges(first)).isTrue();
    assertThat(signed.judges(second)).isFalse();
  }

  @Test
  void theSeatActsAndNotThePersonSoThatTheLogNamesNobody() {
    var member = member(Optional.empty(), Set.of());

    assertThat(member.actor())
        .isEqualTo(new Actor(member.id(), member.call().subject(), "selection_committee"));
  }

  private static Member member(Optional<Instant> signed, Set<TrainerApplicationId> conflicts) {
    return new Member(
        UUID.randomUUID(),
        new TrainerCallId(UUID.randomUUID()),
        new PersonId(UUID.randomUUID()),
        false,
        signed,
        conflicts);
  }

  private static MarksForm marks(String points, String yesNo) {
    return new MarksForm(
        Map.of(
            "ocena-civilno-drustvo-professional", points, "ocena-civilno-drustvo-course", yesNo));
  }

  private static Requirement words(String code, String serbian) {
    return new Requirement(code, serbian, code, "", "", true);
  }
}
