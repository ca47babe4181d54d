package org.saradnja.funding.assessment.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.applications.WrittenDown;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office appoints once, and the log shows it (Regulation, Article 8; R-040). */
@TownTest
class AppointingTest {

  @Autowired private ApplicationContext application;
  @Autowired private Appointing appointing;
  @Autowired private Commissions commissions;
  @Autowired private JdbcClient jdbc;

  private Town town;

  @BeforeEach
  void inATown() {
    town = Town.in(application);
  }

  @Test
  void membersSitInTheOrderInWhichTheyWereNamedBehindThePresident() {
    appoint(town.officer);

    var commission = commissions.find(town.call.id()).orElseThrow();
    assertThat(commission.appointedAt()).isEqualTo(town.clock.now());
    assertThat(commission.seats())
        .extracting(Seat::name, Seat::person, Seat::president)
        .containsExactly(
            tuple("M1", town.members.get(0).person(), true),
            tuple("M2", town.members.get(1).person(), false),
            tuple("M3", town.members.get(2).person(), false));
    assertThat(commission.seats()).hasOnlyElementsOfType(Seat.Appointed.class);
  }

  @Test
  void itIsOneEntryOfTheLogUnderTheCall() {
    appoint(town.officer);

    assertThat(new WrittenDown(jdbc).about(town.call.id().subject()))
        .endsWith("CommissionAppointed")
        .containsOnlyOnce("CommissionAppointed");
  }

  @Test
  void aSecondCommissionIsRefusedByTheNumberOfTheCall() {
    appoint(town.officer);
    var before = commissions.find(town.call.id());

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> appoint(town.officer))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(CommissionRefusal.ALREADY_APPOINTED);
          assertThat(refused.arguments()).containsExactly(town.code());
        });
    assertThat(commissions.find(town.call.id())).isEqualTo(before);
  }

  @Test
  void ofTwoOfficersWhoAppointAtOnceOneIsHeard() throws Exception {
    var together = new CyclicBarrier(2);
    Callable<Boolean> appointing =
        () -> {
          together.await();
          try {
            appoint(town.officer);
            return true;
          } catch (ActRefused | DataIntegrityViolationException _) {
            return false;
          }
        };

    var heard = new ArrayList<Boolean>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : threads.invokeAll(List.of(appointing, appointing))) {
        heard.add(one.get());
      }
    }

    assertThat(heard).containsExactlyInAnyOrder(true, false);
    assertThat(commissions.find(town.call.id()).orElseThrow().seats()).hasSize(3);
  }

  @Test
  void nobodyButTheOfficeOfTheUnitAppoints() {
    for (var stranger : List.of(Town.in(application).officer, town.president())) {
      assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> appoint(stranger));
    }
    assertThat(commissions.find(town.call.id())).isEmpty();
  }

  @Test
  void anEvenCommissionThatSlippedThroughTheFormIsADefectAndNotStored() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            appointing.appoint(
                town.officer,
                town.call.id(),
                town.president().person(),
                List.of(town.members.get(1).person())));
    assertThat(commissions.find(town.call.id())).isEmpty();
  }

  @Test
  void aMemberFindsTheCallsInWhichTheySitTheNewestFirst() {
    appoint(town.officer);

    assertThat(commissions.callsOf(town.members.get(2).person())).containsExactly(town.call.id());
    assertThat(commissions.callsOf(town.officer.person())).isEmpty();
  }

  private void appoint(SignedIn who) {
    appointing.appoint(
        who,
        town.call.id(),
        town.president().person(),
        town.members.stream().skip(1).map(SignedIn::person).toList());
  }
}
