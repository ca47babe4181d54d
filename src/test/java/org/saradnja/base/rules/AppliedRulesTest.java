package org.saradnja.base.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The book says of every rule whether the platform acts by it; this compares it with the code. */
class AppliedRulesTest {

  @Test
  void aRuleIsCalledAppliedWhenSomeCodeAsksForIt() {
    var asked =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.saradnja")
                .stream()
                .filter(type -> !type.isEquivalentTo(RuleKey.class))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(RuleKey.class))
                .map(access -> access.getTarget().getName())
                .collect(toSet());

    assertThat(Arrays.stream(RuleKey.values()).filter(RuleKey::isApplied).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(
            asked.stream().filter(AppliedRulesTest::isKey).toList());
  }

  private static boolean isKey(String name) {
    return Arrays.stream(RuleKey.values()).anyMatch(key -> key.name().equals(name));
  }
}
