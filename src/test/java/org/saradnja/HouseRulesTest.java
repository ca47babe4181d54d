package org.saradnja;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.MicrosecondClock;
import org.saradnja.testing.SourceTree;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of the house that a machine can hold. Each says in its failure what to do instead. */
class HouseRulesTest {

  private static final String MAIN = "src/main/java";
  private static final String TESTS = "src/test/java";

  private static final int LONGEST_FILE = 300;
  private static final int LONG_METHOD = 30;
  private static final int LONGEST_METHOD = 50;
  private static final int MOST_COLLABORATORS = 6;
  private static final int HIDDEN_PERCENT = 55;

  /** Lines of tests for a hundred lines of the program. */
  private static final int LEAST_TESTED_PERCENT = 70;

  private static final int MOST_TESTED_PERCENT = 150;

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.saradnja");

  private static final SourceTree SOURCE = SourceTree.of(MAIN);

  @Test
  void aFeatureShowsTheWorldNothingButItsPagesAndForms() {
    classes()
        .that()
        .resideInAnyPackage("org.saradnja.*.*.*..")
        .and()
        .areTopLevelClasses()
        .and()
        .haveModifier(PUBLIC)
        .should()
        .haveNameMatching(".*(Page|Form)")
        .because("what other modules may use belongs into the root package of the module")
        .check(OURS);
  }

  @Test
  void namesSayWhatAThingIsNotWhichLayerItSitsIn() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Dto|DTO|Util|Utils|Helper|Manager|Mapper)")
        .because("a name says what the thing is in the words of the law")
        .check(OURS);
  }

  @Test
  void theTimeComesFromOneClock() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(MicrosecondClock.class)
        .should()
        .accessTargetWhere(readsTheTimeOfTheMachine())
        .because("the time is a Clock or a LegalTime given in the constructor")
        .check(OURS);
  }

  @Test
  void collaboratorsComeThroughTheConstructor() {
    NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(OURS);
  }

  @Test
  void nothingIsChangedThroughASetter() {
    noMethods()
        .that(DescribedPredicate.not(theyAreDemandedFromOutside()))
        .should()
        .haveNameMatching("set[A-Z].*")
        .because("a change is an act with the verb of the statute, or a new value")
        .check(OURS);
  }

  @Test
  void theKernelIsPureJava() {
    noClasses()
        .that()
        .resideInAPackage("org.saradnja.base.kernel..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..")
        .because("its values are used where there is no Spring, as in ./saradnja verify")
        .check(OURS);
  }

  @ParameterizedTest
  @ValueSource(strings = {MAIN, TESTS})
  void aFileIsReadInOneSitting(String folder) {
    assertThat(SourceTree.of(folder).longerThan(LONGEST_FILE, ".java"))
        .as("files over %d lines: find the second thing in them", LONGEST_FILE)
        .isEmpty();
  }

  @Test
  void aMethodFitsOnAScreen() {
    assertThat(methodsOver(LONGEST_METHOD)).as("methods over %d lines", LONGEST_METHOD).isEmpty();
    assertThat(methodsOver(LONG_METHOD))
        .as("methods over %d lines may be one in a hundred", LONG_METHOD)
        .hasSizeLessThanOrEqualTo((SOURCE.methods().size() + 99) / 100);
  }

  @Test
  void aClassWithASeventhCollaboratorIsTwo() {
    assertThat(SOURCE.methods())
        .filteredOn(method -> method.constructor() && method.parameters() > MOST_COLLABORATORS)
        .as("constructors with more than %d parameters", MOST_COLLABORATORS)
        .isEmpty();
  }

  @Test
  void mostOfWhatThereIsIsHidden() {
    var types = SOURCE.types();
    long hidden = types.stream().filter(type -> !type.open()).count();
    assertThat(100 * hidden / types.size())
        .as("percent of the %d top-level types that are package-private", types.size())
        .isGreaterThanOrEqualTo(HIDDEN_PERCENT);
  }

  @Test
  void whatIsWrittenIsTested() {
    assertThat(100 * SourceTree.of(TESTS).lines(".java") / SOURCE.lines(".java"))
        .as("lines of tests for a hundred lines of the program")
        .isBetween((long) LEAST_TESTED_PERCENT, (long) MOST_TESTED_PERCENT);
  }

  @Test
  void everyPackageRefusesNull() {
    assertThat(SOURCE.packagesWithout(info -> info.contains("@NullMarked")))
        .as("packages without @NullMarked in package-info.java")
        .isEmpty();
  }

  @Test
  void theTestsOfAPackageLeaveItsDescriptionAlone() {
    assertThat(SourceTree.of(TESTS).packagesWithout(String::isEmpty))
        .filteredOn(folder -> Files.exists(Path.of(folder.toString().replace(TESTS, MAIN))))
        .as("a second package-info.java hides the first, and the module with it")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".java", ".jte", ".sql", ".properties", ".yaml", ".css", ".js"})
  void nothingIsLeftForLater(String ending) {
    assertThat(SourceTree.of("src").findings("\\b(TO" + "DO|FIX" + "ME)\\b", ending))
        .as("do it, or open an issue")
        .isEmpty();
  }

  @Test
  void nobodyCatchesWhateverComes() {
    assertThat(
            SOURCE.findings("catch \\((final )?(Exception|Throwable|RuntimeException) ", ".java"))
        .as("catch what you can answer for; the rest is a defect and goes to the edge")
        .isEmpty();
  }

  @Test
  void sqlNamesItsColumns() {
    assertThat(SOURCE.findings("(?i)\\bselect \\*(?! *from *\\()", ".java"))
        .as("a table grows; a row record does not")
        .isEmpty();
  }

  @Test
  void rowsAreReadByTheNamesOfTheirColumns() {
    assertThat(
            SOURCE.findings(
                "(DataClass|SimpleProperty|BeanProperty)RowMapper|\\.query\\(\\w*Row\\.class\\)",
                ".java"))
        .as("Rows.of: Spring's own mappers fail once for each component of each row")
        .isEmpty();
  }

  @Test
  void aQuestionGivesItsConnectionBack() {
    noClasses()
        .should()
        .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
        .because("a stream keeps its connection until somebody closes it: list() first")
        .check(OURS);
  }

  @Test
  void templatesEscapeEverything() {
    assertThat(SourceTree.of("src/main/jte").findings("\\$unsafe", ".jte")).isEmpty();
  }

  private static List<SourceTree.Method> methodsOver(int lines) {
    return SOURCE.methods().stream().filter(method -> method.lines() > lines).toList();
  }

  /** An interface of a library may ask for a setter; whoever implements it has no choice. */
  private static DescribedPredicate<JavaMethod> theyAreDemandedFromOutside() {
    return DescribedPredicate.describe(
        "they are demanded by a type that is not ours",
        method ->
            Stream.concat(
                    method.getOwner().getAllRawSuperclasses().stream(),
                    method.getOwner().getAllRawInterfaces().stream())
                .filter(above -> !above.getPackageName().startsWith("org.saradnja"))
                .flatMap(above -> above.getMethods().stream())
                .anyMatch(above -> above.getName().equals(method.getName())));
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheTimeOfTheMachine() {
    var clocks = Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds");
    return DescribedPredicate.describe(
        "reads the time of the machine",
        access -> {
          var owner = access.getTargetOwner();
          var name = access.getTarget().getName();
          boolean takesAClock = access.getTarget().getFullName().contains(Clock.class.getName());
          return owner.getPackageName().startsWith("java.time")
                  && name.equals("now")
                  && !takesAClock
              || owner.isEquivalentTo(Clock.class) && clocks.contains(name)
              || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
              || owner.isEquivalentTo(Date.class)
                  && access.getTarget().getFullName().endsWith("()");
        });
  }
}
