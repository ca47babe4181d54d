package org.saradnja.training.evaluation.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.FormScope;
import org.saradnja.training.evaluation.Indicator;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.Question;
import org.saradnja.training.evaluation.QuestionKind;
import org.saradnja.training.evaluation.SomeEvaluation;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.sessions.SeriesCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Questions by version: who adopts them, and which training they reach. */
class AdoptingTest extends SomeEvaluation {

  @Autowired private Adopting adopting;
  @Autowired private Writers writers;
  @Autowired private FormTable forms;

  @Test
  void versionsCountUpAndEachEntersTheLog() {
    var first = adopting.adopt(organiser, series(), questions("Прво"));
    var second = adopting.adopt(organiser, series(), questions("Друго"));

    assertThat(List.of(first.version(), second.version())).containsExactly(1, 2);
    assertThat(first.scale()).as("the rule R-160").isEqualTo(4);
    assertThat(forms.get(first.id())).isEqualTo(first);
    assertThat(forms.latest(series())).contains(second);
    assertThat(adopted()).isEqualTo(2);
  }

  @Test
  void theSameQuestionsAgainAreNoVersion() {
    adopting.adopt(organiser, series(), questions("Прво"));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> adopting.adopt(organiser, series(), questions("Прво")))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(FormRefusal.NOTHING_CHANGED));
    assertThat(adopted()).isEqualTo(1);
  }

  @Test
  void aQuestionInAnotherPlaceIsAChange() {
    var questions = questions("Прво");
    adopting.adopt(organiser, series(), questions);

    assertThat(adopting.adopt(organiser, series(), questions.reversed()).version()).isEqualTo(2);
  }

  @Test
  void aTrainingWhoseEvaluationHasBegunKeepsItsQuestions() {
    answer();
    var begun = again().form();

    adopting.adopt(organiser, series(), questions("Ново"));

    assertThat(again().form()).isEqualTo(begun);
  }

  @Test
  void aTrainingThatNobodyAnsweredYetGetsTheNewOnes() {
    var form = adopting.adopt(organiser, series(), questions("Ново"));

    assertThat(again().form()).isEqualTo(form);
  }

  @Test
  void ofTwoWhoAdoptAtOnceTheSlowerBreaksAndNothingIsLost() throws Exception {
    var adopting = new ArrayList<Callable<Boolean>>();
    for (var words : List.of("Једно", "Друго")) {
      adopting.add(() -> adopts(words));
    }

    var adopted = 0;
    try (var two = Executors.newFixedThreadPool(2)) {
      for (var done : two.invokeAll(adopting)) {
        adopted += done.get() ? 1 : 0;
      }
    }

    assertThat(forms.latest(series()).orElseThrow().version()).isEqualTo(adopted);
    assertThat(adopted()).isEqualTo(adopted);
  }

  @Test
  void theOrganiserWritesForItsSeriesAndTheAcademyForTheRest() {
    assertThat(writers.of(organiser)).contains(series()).doesNotContain(FormScope.ALL);
    assertThat(writers.of(academy())).contains(FormScope.ALL, programme()).doesNotContain(series());
    assertThat(writers.of(participant(0))).isEmpty();
    assertThat(writers.of(trainer)).isEmpty();
  }

  @Test
  void toOthersThereIsNoForm() {
    var others =
        List.of(
            participant(0),
            trainer,
            academy(),
            Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application));
    for (var other : others) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> adopting.adopt(other, series(), questions("Туђе")));
    }
    for (var scope : List.of(FormScope.ALL, programme())) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> adopting.adopt(organiser, scope, questions("Туђе")));
    }
    assertThat(forms.latest(series())).isEmpty();
  }

  @Test
  void whatIsNotThereHasNoForm() {
    for (var scope :
        List.of(
            FormScope.of(new SeriesCode("nema-je")), FormScope.of(new ProgrammeCode("nema-ga")))) {
      for (var who : List.of(organiser, academy())) {
        assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> writers.require(who, scope));
      }
    }
  }

  @Test
  void theFormOfAProgrammeHoldsForItsSeriesUntilTheSeriesHasItsOwn() {
    var ofProgramme = adopting.adopt(academy(), programme(), questions("Програм"));
    assertThat(again().form()).isEqualTo(ofProgramme);
    assertThat(writers.programmeOf(series())).isEqualTo(writers.programmeOf(programme()));

    var ofSeries = adopting.adopt(organiser, series(), questions("Серија"));
    assertThat(again().form()).isEqualTo(ofSeries);
  }

  private boolean adopts(String words) {
    try {
      adopting.adopt(organiser, series(), questions(words));
      return true;
    } catch (DataIntegrityViolationException slower) {
      assertThat(slower).hasMessageContaining("one_form_for_a_scope_and_version");
      return false;
    }
  }

  private void answer() {
    var fields = new HashMap<String, String>();
    sheet(Occasion.AFTER)
        .marks()
        .forEach((slot, mark) -> fields.put(slot.text(), String.valueOf(mark)));
    fields.put("form", training.form().id().value().toString());
    var page = new Sitting(web, participant(0));
    assertThat(page.post("/rad/moje-obuke/upitnik/" + code(), fields)).hasStatus(303);
  }

  private int adopted() {
    return jdbc.sql("select count(*) from ledger_entry where kind = 'FormAdopted' and subject = :s")
        .param("s", series().subject())
        .query(Integer.class)
        .single();
  }

  private FormScope series() {
    return FormScope.of(training.series().code());
  }

  private FormScope programme() {
    return FormScope.of(new ProgrammeCode(training.series().code().value() + "-program"));
  }

  private SignedIn academy() {
    return Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }

  private static List<Question> questions(String words) {
    return List.of(
        new Question(
            "opsta-ocena", Block.TRAINING, QuestionKind.SCALE, Indicator.OVERALL, words, "Overall"),
        new Question("predlog", Block.TRAINING, QuestionKind.TEXT, Indicator.NONE, "Предлог", ""));
  }
}
