package org.saradnja.record.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;

class ActTextsTest {

  private static final List<String> ACTS =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.saradnja")
              .stream()
              .filter(type -> type.isAssignableTo(Act.class) && !type.isInterface())
              .map(JavaClass::getSimpleName)
              .toList();

  @Test
  void everyActIsToldInWordsInBothLanguages() {
    var texts = TextCatalogue.ofCommands();

    assertThat(ACTS).isNotEmpty().doesNotHaveDuplicates();
    assertThat(ACTS)
        .filteredOn(act -> !texts.has("act." + act))
        .as("acts whose module has no text act.KIND")
        .isEmpty();
    assertThat(ACTS).allSatisfy(act -> texts.pattern(Face.ENGLISH, "act." + act));
  }
}
