package org.saradnja.training.exams.takenover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.ExamResult;
import org.saradnja.training.exams.ExamResults;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PracticeWorld
class TakingOverTest {

  private static final String EVIDENCE = "Тестови на папиру";

  @Autowired private ApplicationContext application;
  @Autowired private TakingOver taking;
  @Autowired private ExamResults results;
  @Autowired private Attendances attendances;
  @Autowired private Sessions sessions;
  @Autowired private JdbcClient jdbc;

  @Test
  void aResultTakenOverCountsLikeOneOfATestSatHere() {
    var past = session("ocd-2019-nis");
    var found = results.of(past.id());

    assertThat(found).isNotEmpty();
    assertThat(found).allSatisfy(one -> assertThat(results.of(one.enrolment())).contains(one));
    assertThat(found)
        .extracting(one -> one.finishedAt().toString())
        .containsOnly(past.lastDay().day() + "T13:15:00Z");
    assertThat(results.of(session("ocd-2027-vezbaonica").id()))
        .as("a test that was sat here")
        .extracting(ExamResult::isPassed)
        .contains(true);
  }

  @Test
  void whoWasNotThereOnTheLastDayHasNoResult() {
    var past = session("ocd-2019-subotica");

    assertThat(absent(past)).isNotEmpty().allMatch(one -> results.of(one).isEmpty());
    assertRefused(
        past,
        List.of(new PastTest(absent(past).getFirst(), 1500, 2000, 1200)),
        TakenOverRefusal.WAS_NOT_THERE);
  }

  @Test
  void resultsOfATrainingAreTakenOverOnceAndOnlyOfThePast() {
    assertRefused(session("ocd-2019-subotica"), List.of(), TakenOverRefusal.TAKEN_OVER);
    assertRefused(session("ocd-2027-vezbaonica"), List.of(), TakenOverRefusal.NOT_OF_THE_PAST);
  }

  @Test
  void toOthersThereIsNoSuchTraining() {
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);
    var past = session("ocd-2019-subotica").id();

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> taking.takeOver(other, past, List.of(), EVIDENCE));
  }

  @Test
  void theDocumentTheResultsWereReadFromIsKept() {
    var kept =
        jdbc.sql("select evidence from exam_taken_over where session = :session")
            .param("session", session("ocd-2019-subotica").id().value())
            .query(String.class)
            .single();

    assertThat(kept).contains("на папиру", "измишљени");
  }

  @Test
  void pointsBeyondThePaperAreNoTest() {
    var someone = new EnrolmentId(new java.util.UUID(1, 1));

    assertThatIllegalArgumentException().isThrownBy(() -> new PastTest(someone, 2001, 2000, 1200));
    assertThatIllegalArgumentException().isThrownBy(() -> new PastTest(someone, -1, 2000, 1200));
    assertThatIllegalArgumentException().isThrownBy(() -> new PastTest(someone, 0, 2000, 2001));
  }

  private void assertRefused(Session of, List<PastTest> tests, TakenOverRefusal why) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> taking.takeOver(organiser(of), of.id(), tests, EVIDENCE))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(why));
  }

  private List<EnrolmentId> absent(Session past) {
    return attendances.of(past.id()).stream()
        .filter(one -> !one.isPresentOn(past.lastDay().number()))
        .map(one -> one.enrolment())
        .toList();
  }

  private Session session(String code) {
    return Optional.of(code).map(SessionCode::new).flatMap(sessions::find).orElseThrow();
  }

  private SignedIn organiser(Session of) {
    return Somebody.holding(Role.ORGANISER, new Party.OfInstitution(of.organiser()), application);
  }
}
