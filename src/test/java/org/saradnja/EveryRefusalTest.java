package org.saradnja;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Grounds;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the platform refuses it refuses with a reason, a ground, and what can be done. */
@ApplicationTest
class EveryRefusalTest {

  private static final LocalDate SOME_DAY = LocalDate.of(2027, 6, 1);

  /** What the National Academy asks for without an article that was read in its source. */
  private static final Set<Ground> NOT_IN_THE_BOOK = Set.of(Ground.CENTRAL_RECORDS);

  private static final List<Refusal> REFUSALS =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.saradnja")
              .stream()
              .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
              .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
              .map(Refusal.class::cast)
              .toList();

  @Autowired private Grounds grounds;
  @Autowired private TextsOfRequest texts;
  @Autowired private TextCatalogue catalogue;
  @Autowired private RuleBook book;

  @ParameterizedTest
  @EnumSource
  void namesOnWhatItRests(Face face) {
    var t = texts.of(face);

    assertThat(REFUSALS)
        .hasSizeGreaterThan(200)
        .allSatisfy(refusal -> {
          var words = grounds.cited(refusal.ground(), t).words();
          assertThat(words)
              .as(refusal.key())
              .isNotBlank()
              .doesNotContain("{", "rules.", "platform.");
          if (face.isEnglish()) {
            assertThat(words).as(refusal.key()).doesNotContainPattern("\\p{IsCyrillic}");
          }
        });
  }

  @Test
  void saysWhyAndWhatCanBeDone() {
    assertThat(REFUSALS.stream().map(refusal -> "refusal." + refusal.key()))
        .allMatch(key -> catalogue.has(key) && catalogue.has(key + ".next"));
  }

  @Test
  void citesNoArticleThatTheBookDoesNotKnowAsWell() {
    var known = book.all(RuleBook.NO_UNIT, SOME_DAY);

    assertThat(grounds(Ground.Law.class).filter(law -> !NOT_IN_THE_BOOK.contains(law)))
        .isNotEmpty()
        .allSatisfy(law ->
            assertThat(known)
                .anySatisfy(rule -> {
                  assertThat(rule.provision().act()).isEqualTo(law.act());
                  if (!law.article().isEmpty()) {
                    assertThat(rule.provision().article()).isEqualTo(law.article());
                    assertThat(rule.provision().confirmed()).isEqualTo(law.confirmed());
                  }
                }));
  }

  @Test
  void citesOnlyRulesOfTheBook() {
    assertThat(book.all(RuleBook.NO_UNIT, SOME_DAY).stream().map(rule -> rule.national().key()))
        .containsAll(grounds(Ground.BookRule.class).map(Ground.BookRule::key).toList());
  }

  @Test
  void thePlatformHasNoRuleOfItsOwnThatRefusesNothing() {
    assertThat(grounds(PlatformRule.class).distinct())
        .containsExactlyInAnyOrder(PlatformRule.values());
  }

  @Test
  void theRulesOfThePlatformAreToldInFull() {
    assertThat(Arrays.stream(PlatformRule.values()).map(rule -> "platform.rule." + rule.key()))
        .allMatch(key -> catalogue.has(key) && catalogue.has(key + ".text"));
  }

  private static <G extends Ground> Stream<G> grounds(Class<G> kind) {
    return REFUSALS.stream().map(Refusal::ground).filter(kind::isInstance).map(kind::cast);
  }
}
