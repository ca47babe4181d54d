package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.enrolling.Enrolling.Colleague;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One person, two channels, one moment: the person clicks while the unit sends its list. */
@ApplicationTest
class SamePersonTwiceTest {

  private static final int TIMES = 6;
  private static final UnitId UNIT = new UnitId("jls-dvaput");

  @Autowired private ApplicationContext application;
  @Autowired private Enrolling enrolling;
  @Autowired private EnrolmentTable enrolments;

  private SessionId session;
  private SignedIn person;
  private SignedIn staff;

  @BeforeEach
  void aTraining() {
    var code = "isti-" + UUID.randomUUID().toString().substring(0, 8);
    session = AnnouncedSession.of(code, 10, Optional.empty(), application);
    person = Somebody.holding(Role.PARTICIPANT, UNIT, application);
    staff = Somebody.holding(Role.HUMAN_RESOURCES, UNIT, application);
  }

  @Test
  void whoAppliesAloneWhileTheUnitSendsThemHasOneApplication() throws Exception {
    var alone = IntStream.range(0, TIMES).mapToObj(_ -> (Callable<Boolean>) this::applies);
    var sent = IntStream.range(0, TIMES).mapToObj(_ -> (Callable<Boolean>) this::isSent);

    var answers = atOnce(Stream.concat(alone, sent).toList());

    assertThat(answers.stream().filter(taken -> taken)).as("taken").hasSize(1);
    assertThat(enrolments.of(session)).hasSize(1);
  }

  @Test
  void twoListsWithTheSameColleaguesGiveEachOneSeat() throws Exception {
    var colleagues = IntStream.rangeClosed(1, 4).mapToObj(ActsInTime::colleague).toList();
    Callable<Boolean> list =
        () ->
            !enrolling
                .enrol(staff, session, UNIT, colleagues, ActsInTime.CONSENT)
                .enrolled()
                .isEmpty();

    var answers = atOnce(List.of(list, list, list));

    assertThat(answers.stream().filter(taken -> taken)).hasSize(1);
    var seats =
        enrolments.of(session).stream()
            .map(found -> found.value() instanceof Seated seated ? seated.seat() : 0)
            .collect(Collectors.toSet());
    assertThat(seats).containsExactlyInAnyOrder(1, 2, 3, 4);
  }

  private boolean applies() {
    try {
      enrolling.apply(person, session, ActsInTime.own(UNIT));
      return true;
    } catch (ActRefused refused) {
      assertThat(refused.refusal()).isEqualTo(EnrolRefusal.APPLIED_ALREADY);
      return false;
    }
  }

  private boolean isSent() {
    var email = application.getBean(People.class).addressee(person.person()).email();
    var colleague = new Colleague(ActsInTime.colleague(1).name(), Gender.WOMAN, email, "саветник");
    var outcome = enrolling.enrol(staff, session, UNIT, List.of(colleague), ActsInTime.CONSENT);
    return !outcome.enrolled().isEmpty();
  }

  private static List<Boolean> atOnce(List<Callable<Boolean>> acts)
      throws InterruptedException, ExecutionException {
    try (var pool = Executors.newFixedThreadPool(acts.size())) {
      var answers = new ArrayList<Boolean>();
      for (var answer : pool.invokeAll(acts)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
