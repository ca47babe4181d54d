package org.saradnja.training.evaluation.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.EvaluationForm;
import org.saradnja.training.evaluation.FormId;
import org.saradnja.training.evaluation.FormScope;
import org.saradnja.training.evaluation.Indicator;
import org.saradnja.training.evaluation.Question;
import org.saradnja.training.evaluation.QuestionKind;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.sessions.SeriesCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@DatabaseTest
class FormsKeptTest {

  private static final Instant NOW = Instant.parse("2027-04-22T07:00:00Z");
  private static final UUID ACADEMY = UUID.randomUUID();
  private static final SeriesCode SERIES = new SeriesCode("proba-2027");
  private static final ProgrammeCode PROGRAMME = new ProgrammeCode("proba");

  @Autowired private FormTable forms;

  @ParameterizedTest
  @MethodSource
  void keepsEveryScopeWithEveryKindOfQuestion(FormScope scope) {
    var form = form(scope, 40, everyQuestion());

    forms.insert(form, ACADEMY, NOW);

    assertThat(forms.get(form.id())).isEqualTo(form);
    assertThat(forms.latest(scope)).contains(form);
  }

  static Stream<FormScope> keepsEveryScopeWithEveryKindOfQuestion() {
    return Stream.of(FormScope.ALL, FormScope.of(PROGRAMME), FormScope.of(SERIES));
  }

  @Test
  void theNarrowestFormIsInForce() {
    var forAll = forms.inForce(SERIES, PROGRAMME);
    assertThat(forAll.scope()).as("it comes with the platform").isEqualTo(FormScope.ALL);

    var ofProgramme = form(FormScope.of(PROGRAMME), 1, everyQuestion());
    forms.insert(ofProgramme, ACADEMY, NOW);
    assertThat(forms.inForce(SERIES, PROGRAMME)).isEqualTo(ofProgramme);

    var ofSeries = form(FormScope.of(SERIES), 1, everyQuestion());
    forms.insert(ofSeries, ACADEMY, NOW);
    assertThat(forms.inForce(SERIES, PROGRAMME)).isEqualTo(ofSeries);
    assertThat(forms.inForce(new SeriesCode("druga-2027"), PROGRAMME)).isEqualTo(ofProgramme);
  }

  @Test
  void theLastVersionIsInForceAndEarlierOnesStay() {
    var first = form(FormScope.of(SERIES), 1, everyQuestion());
    var second = form(FormScope.of(SERIES), 2, everyQuestion().subList(0, 1));
    forms.insert(first, ACADEMY, NOW);
    forms.insert(second, ACADEMY, NOW.plusSeconds(60));

    assertThat(forms.latest(FormScope.of(SERIES))).contains(second);
    assertThat(forms.get(first.id())).isEqualTo(first);
  }

  @Test
  void theSlowerOfTwoWritersIsRefused() {
    forms.insert(form(FormScope.of(SERIES), 1, everyQuestion()), ACADEMY, NOW);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(
            () -> forms.insert(form(FormScope.of(SERIES), 1, everyQuestion()), ACADEMY, NOW))
        .withMessageContaining("one_form_for_a_scope_and_version");
  }

  @Test
  void aFormThatIsNotThereIsNoSuchThing() {
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> forms.get(new FormId(UUID.randomUUID())));
  }

  private static List<Question> everyQuestion() {
    return Arrays.stream(QuestionKind.values())
        .map(kind ->
            new Question(
                "pitanje-" + kind.ordinal(),
                Block.TRAINING,
                kind,
                Indicator.NONE,
                "Питање „" + kind + "“?",
                "Question “" + kind + "”?"))
        .toList();
  }

  private static EvaluationForm form(FormScope scope, int version, List<Question> questions) {
    return new EvaluationForm(new FormId(UUID.randomUUID()), scope, version, 5, questions);
  }
}
