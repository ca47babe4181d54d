package org.saradnja.training.trainers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;

/** The values that the register shows to others. */
class TrainerCallTest {

  private static final Texts CYRILLIC = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final Texts ENGLISH = Texts.ofCommand(TextCatalogue.ofCommands(), Face.ENGLISH);
  private static final Instant PUBLISHED = Instant.parse("2027-04-12T07:00:00Z");
  private static final Instant CLOSES = Instant.parse("2027-05-12T21:59:59.999999Z");

  @ParameterizedTest(name = "at {0} it is open: {1}")
  @CsvSource({
    "2027-04-12T06:59:59.999999Z, false",
    "2027-04-12T07:00:00Z, true",
    "2027-05-12T21:59:59.999999Z, true",
    "2027-05-12T22:00:00Z, false",
  })
  void aCallIsOpenFromItsPublicationToItsLastMicrosecond(Instant moment, boolean open) {
    assertThat(call(content("Позив", List.of("area"), List.of("one"))).isOpenAt(moment))
        .isEqualTo(open);
  }

  @Test
  void aCallHasATitleAreasAndCriteria() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> content(" ", List.of("area"), List.of("one")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> content("Позив", List.of(), List.of("one")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> content("Позив", List.of("area"), List.of()));
  }

  @Test
  void whatWasPublishedIsNotChangedThroughTheListsItWasMadeOf() {
    var areas = new ArrayList<>(List.of("area"));
    var content = content("Позив", areas, List.of("one"));
    areas.add("another");

    assertThat(content.subjects()).containsExactly("area");
    assertThat(content.criteria()).isUnmodifiable();
  }

  @Test
  void aCallTakesFromTheListsWhatItAsksForInTheirOrder() {
    var call = call(content("Позив", List.of("area"), List.of("teaching", "professional")));

    assertThat(LISTS.criteriaOf(call))
        .extracting(Criterion::code)
        .containsExactly("professional", "teaching");
    assertThat(LISTS.conditionsOf(call)).extracting(Requirement::code).containsExactly("degree");
    assertThat(LISTS.documentsOf(call)).isEmpty();
  }

  @ParameterizedTest(name = "{0} of 30: {1}")
  @CsvSource({"-1, false", "0, true", "30, true", "31, false"})
  void pointsAreBetweenNoneAndTheMost(int points, boolean allowed) {
    assertThat(criterion("professional", true, 30).allows(points)).isEqualTo(allowed);
  }

  @Test
  void aProvisionThatNobodyCheckedSaysSoInBothLanguages() {
    var unchecked = new Requirement("x", "диплома", "diploma", "Уредба", "Regulation", false);
    var checked = new Requirement("x", "диплома", "diploma", "Уредба", "Regulation", true);

    assertThat(unchecked.provision(CYRILLIC)).isEqualTo("Уредба (није проверено у гласнику)");
    assertThat(unchecked.provision(ENGLISH)).startsWith("Regulation (").isNotEqualTo("Regulation");
    assertThat(checked.provision(CYRILLIC)).isEqualTo("Уредба");
    assertThat(checked.provision(ENGLISH)).isEqualTo("Regulation");
    assertThat(checked.text(ENGLISH)).isEqualTo("diploma");
  }

  @Test
  void aSelectionNamesTheAccreditedAlone() {
    var first = outcome("one", true);
    var second = outcome("two", false);
    var selection =
        new TrainerSelections.Selection(
            new TrainerCallId(UUID.randomUUID()), "12/2027", PUBLISHED, List.of(first, second));

    assertThat(selection.accredited()).containsExactly(first);
  }

  @Test
  void theLogNamesThingsByKindAndIdAndNobodyByName() {
    var id = new UUID(0, 7);

    assertThat(new TrainerId(id).subject()).isEqualTo("trainer:" + id);
    assertThat(new TrainerCallId(id).subject()).isEqualTo("trainer-call:" + id);
    assertThat(new TrainerApplicationId(id).subject()).isEqualTo("trainer-application:" + id);
    assertThat(new TrainerFeeSet("lecture", PUBLISHED, Actor.SYSTEM, Digest.ofText("x")).subject())
        .isEqualTo("fee:lecture");
  }

  private static final CallLists LISTS =
      new CallLists() {
        @Override
        public List<Requirement> conditions() {
          return List.of(words("degree"), words("experience"));
        }

        @Override
        public List<Requirement> documents() {
          return List.of(words("diploma"));
        }

        @Override
        public List<Criterion> criteria() {
          return List.of(
              criterion("professional", true, 30),
              criterion("teaching", true, 30),
              criterion("course", false, 1));
        }
      };

  private static TrainerSelections.Outcome outcome(String subject, boolean accredited) {
    return new TrainerSelections.Outcome(
        new TrainerApplicationId(UUID.randomUUID()),
        subject,
        accredited,
        4_000,
        60,
        List.of(),
        List.of());
  }

  private static Requirement words(String code) {
    return new Requirement(code, code, code, "", "", true);
  }

  private static Criterion criterion(String code, boolean scored, int most) {
    return new Criterion(code, scored, most, words(code));
  }

  private static TrainerCall call(TrainerCall.Content content) {
    return new TrainerCall(
        new TrainerCallId(UUID.randomUUID()),
        "pred-2027-01",
        content,
        PUBLISHED,
        LocalDate.of(2027, 5, 12),
        CLOSES);
  }

  private static TrainerCall.Content content(
      String title, List<String> subjects, List<String> criteria) {
    return new TrainerCall.Content(
        title,
        "О позиву",
        subjects,
        Capacity.LECTURER,
        List.of("degree"),
        3,
        List.of(),
        criteria,
        60,
        30,
        "Неко");
  }
}
