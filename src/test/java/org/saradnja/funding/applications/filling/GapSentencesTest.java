package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.SampleContent;
import org.saradnja.funding.applications.Step;
import org.saradnja.testing.Property;

/** Whatever somebody types, every gap is a whole sentence at a field of the page of its step. */
class GapSentencesTest {

  private static final List<String> TYPED =
      List.of(
          "",
          "1",
          "0",
          "-1",
          "12.500",
          "1,234",
          "99.999.999.999",
          "много",
          "31. 2. 2027.",
          "2027-06-01",
          "2029-01-01",
          "SPO",
          "HUMAN_RESOURCES",
          "а".repeat(400));
  private static final List<Texts> FACES =
      Stream.of(Face.values())
          .map(face -> Texts.ofCommand(TextCatalogue.ofCommands(), face))
          .toList();

  @Test
  void everyGapIsSaidInEveryFaceWithoutAnythingLeftOpen() {
    Property.forAll(
        GapSentencesTest::somethingTyped,
        answers -> {
          for (var gap : gaps(answers)) {
            for (var t : FACES) {
              assertThat(gap.say(t)).isNotBlank().doesNotContain("{", "}", "applications.");
            }
          }
        });
  }

  @Test
  void everyGapStandsAtAFieldOfItsStep() {
    Property.forAll(
        GapSentencesTest::somethingTyped,
        answers ->
            assertThat(gaps(answers))
                .allSatisfy(gap -> assertThat(fieldsOf(gap.step())).contains(gap.field())));
  }

  @Test
  void whateverWasTypedIsReadTwiceAlike() {
    Property.forAll(
        GapSentencesTest::somethingTyped,
        answers -> {
          var once = ReadDrafts.read(answers, SomeDraft.CALL, SampleContent.applicant());
          var again = ReadDrafts.read(answers, SomeDraft.CALL, SampleContent.applicant());

          assertThat(once).isEqualTo(again);
          assertThat(once.value().digest()).isEqualTo(again.value().digest());
        });
  }

  @Test
  void gapsFollowTheOrderOfTheSteps() {
    Property.forAll(
        GapSentencesTest::somethingTyped,
        answers -> assertThat(gaps(answers)).extracting(Gap::step).isSorted());
  }

  private static List<Gap> gaps(Answers answers) {
    return ReadDrafts.read(answers, SomeDraft.CALL, SampleContent.applicant()).gaps();
  }

  private static Answers somethingTyped(RandomGenerator random) {
    var steps = new EnumMap<Step, Saved>(Step.class);
    for (var step : Step.values()) {
      var typed = new HashMap<String, String>();
      for (var field : fieldsOf(step)) {
        if (random.nextInt(3) > 0) {
          typed.put(field, TYPED.get(random.nextInt(TYPED.size())));
        }
      }
      steps.put(step, SomeDraft.saved(typed));
    }
    var files =
        random.nextBoolean() ? List.of(SomeDraft.attachment("plan")) : List.<Attachment>of();
    return new Answers(steps, files);
  }

  private static Set<String> fieldsOf(Step step) {
    var fields = new HashSet<String>();
    switch (step) {
      case PROGRAMME -> fields.addAll(SampleAnswers.programme().keySet());
      case BUDGET -> fields.addAll(SampleAnswers.budget().keySet());
      case STATEMENTS -> {
        fields.addAll(SampleAnswers.statements().keySet());
        SomeDraft.CALL.documents().forEach(slot -> fields.add("prilog-" + slot.code()));
      }
    }
    return fields;
  }
}
