package org.saradnja.funding.assessment.commission;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.Conflict;

/** That there is no conflict is stated for each applicant and never assumed. */
class StatementFormTest {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final Set<ApplicationId> NONE_OF_MINE = Set.of();

  private final ApplicationId first = ApplicationId.random();
  private final ApplicationId second = ApplicationId.random();

  @Test
  void everyApplicantAnsweredAndSignedIsAStatement() {
    var parsed = sent(Map.of(conflict(first), "NONE", conflict(second), "NONE", "sign", "da"));

    assertThat(parsed)
        .isEqualTo(new StatementForm.Parsed.Valid(new Answers(Set.of(first, second), Map.of())));
  }

  @Test
  void aConflictIsKeptWithItsExplanation() {
    var parsed =
        sent(
            Map.of(
                conflict(first),
                "RELATIVE",
                explanation(first),
                "  Сестра је заступница.  ",
                conflict(second),
                "NONE",
                "sign",
                "da"));

    assertThat(parsed)
        .isEqualTo(
            new StatementForm.Parsed.Valid(
                new Answers(
                    Set.of(first, second),
                    Map.of(
                        first, new Answers.Declared(Conflict.RELATIVE, "Сестра је заступница.")))));
  }

  @Test
  void anUnansweredApplicantIsNamedAtItsField() {
    assertThat(errors(Map.of(conflict(first), "", conflict(second), "NONE", "sign", "da")))
        .containsOnlyKeys(conflict(first));
  }

  @ParameterizedTest
  @EnumSource(Conflict.class)
  void everyKindOfConflictIsExplained(Conflict kind) {
    assertThat(errors(Map.of(conflict(first), kind.name(), explanation(first), " ", "sign", "da")))
        .containsOnlyKeys(explanation(first));
  }

  @Test
  void anExplanationBesideNoConflictAsksWhichItIs() {
    assertThat(
            errors(
                Map.of(
                    conflict(first),
                    "NONE",
                    explanation(first),
                    "Били смо сарадници.",
                    "sign",
                    "da")))
        .containsOnlyKeys(conflict(first));
  }

  @Test
  void anExplanationHasItsLength() {
    assertThat(errors(explained("а".repeat(501)))).containsOnlyKeys(explanation(first));
    assertThat(sent(explained("а".repeat(500)))).isInstanceOf(StatementForm.Parsed.Valid.class);
  }

  private Map<String, String> explained(String text) {
    return Map.of(conflict(first), "OTHER", explanation(first), text, "sign", "da");
  }

  @Test
  void anOwnAssociationCannotBeDenied() {
    var form = StatementForm.sent(Map.of(conflict(first), "NONE", "sign", "da"));

    assertThat(form.parse(Set.of(first), SERBIAN))
        .isInstanceOfSatisfying(
            StatementForm.Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors()).containsOnlyKeys(conflict(first)));
  }

  @Test
  void anOwnAssociationMayBeDeclaredUnderAnotherKind() {
    var form =
        StatementForm.sent(
            Map.of(conflict(first), "EMPLOYMENT", explanation(first), "Запослена.", "sign", "da"));

    assertThat(form.parse(Set.of(first), SERBIAN)).isInstanceOf(StatementForm.Parsed.Valid.class);
  }

  @Test
  void withoutTheTickNothingIsSigned() {
    assertThat(errors(Map.of(conflict(first), "NONE"))).containsOnlyKeys("sign");
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnce() {
    assertThat(errors(Map.of(conflict(first), "", conflict(second), "MEMBERSHIP")))
        .containsOnlyKeys(conflict(first), explanation(second), "sign");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "FRIEND", "да", "0"})
  void anAnswerThatThePageDoesNotOfferIsNone(String answer) {
    assertThat(errors(Map.of(conflict(first), answer, "sign", "da")))
        .containsOnlyKeys(conflict(first));
  }

  @Test
  void aFieldThatNamesNoApplicationIsNoAnswer() {
    assertThat(sent(Map.of("conflict-svi", "NONE", conflict(first), "NONE", "sign", "da")))
        .isEqualTo(new StatementForm.Parsed.Valid(new Answers(Set.of(first), Map.of())));
  }

  @Test
  void onTheEmptyPageOnlyTheOwnAssociationIsMarked() {
    var form = StatementForm.about(List.of(first, second), Set.of(second));

    assertThat(form.answers())
        .containsOnly(
            entry(first.value().toString(), new StatementForm.Answer("", "")),
            entry(second.value().toString(), new StatementForm.Answer("OWN_ORGANISATION", "")));
    assertThat(form.signed()).isFalse();
  }

  @Test
  void whatIsSignedNamesEveryApplicantWithItsAnswer() {
    var answers =
        new Answers(
            Set.of(first, second),
            Map.of(second, new Answers.Declared(Conflict.MEMBERSHIP, "Члан од 2020.")));

    var statement = Statement.of("Изјављујем …", answers);

    assertThat(statement.answers())
        .containsOnly(
            entry(first.value().toString(), Statement.Answer.NONE),
            entry(second.value().toString(), new Statement.Answer("MEMBERSHIP", "Члан од 2020.")));
    assertThat(statement.digest())
        .as("the few possible answers cannot be guessed from the digest")
        .isNotEqualTo(Statement.of("Изјављујем …", answers).digest());
  }

  @Test
  void aConflictWithSomebodyWhoWasNotAskedAboutIsADefect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Answers(
                Set.of(first), Map.of(second, new Answers.Declared(Conflict.OTHER, "Зна се."))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Answers.Declared(Conflict.OTHER, " "));
  }

  private Map<String, String> errors(Map<String, String> fields) {
    return sent(fields) instanceof StatementForm.Parsed.Invalid(var errors) ? errors : Map.of();
  }

  private static StatementForm.Parsed sent(Map<String, String> fields) {
    return StatementForm.sent(fields).parse(NONE_OF_MINE, SERBIAN);
  }

  private static String conflict(ApplicationId id) {
    return "conflict-" + id.value();
  }

  private static String explanation(ApplicationId id) {
    return "explanation-" + id.value();
  }
}
