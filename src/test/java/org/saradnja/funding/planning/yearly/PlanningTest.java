package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.PublicThings;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.SomePlan;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The acts on plans of Љиг; each test in a year of its own. */
@ApplicationTest
class PlanningTest {

  private static final UnitId UNIT = new UnitId("ljig");
  private static int lastYear = 2030;

  @Autowired private ApplicationContext application;
  @Autowired private WorkingPaper paper;
  @Autowired private Planning planning;
  @Autowired private PlanTable plans;
  @Autowired private EditionTable editions;
  @Autowired private RowsInForce rows;
  @Autowired private PublicPlans publicPlans;
  @Autowired private LegalTime time;
  @Autowired private JdbcClient jdbc;
  private SignedIn officer;
  private int year;
  private PlannedCall spring;

  @BeforeEach
  void write() {
    officer = Somebody.holding(Role.OFFICER, UNIT, application);
    year = ++lastYear;
    spring = SomePlan.row(year, "Пролећни", 3, 4);
    paper.begin(officer, UNIT, year);
    paper.write(officer, UNIT, year, spring);
  }

  @Test
  void workOnThePaperIsNoAct() {
    assertThat(acts()).isEmpty();
    assertThat(rows.rows(UNIT, year)).isEmpty();
    assertThat(publicPlans.find(subject())).isEmpty();
  }

  @Test
  void aPublicationIsOneActAndPutsTheRowsInForce() {
    publish();

    assertThat(acts()).containsExactly("PlanPublished");
    assertThat(rows.rows(UNIT, year)).containsExactly(spring);
    assertThat(publicPlans.find(subject()))
        .contains(new PublicThings.PublicThing("ljig " + year, "/kalendar/ljig/" + year));
  }

  @Test
  void theActCarriesTheDigestOfTheEdition() {
    publish();

    var edition = editions.editions(plan().id()).getFirst();
    assertThat(
            jdbc.sql("select encode(content, 'hex') from ledger_entry where subject = :subject")
                .param("subject", subject())
                .query(String.class)
                .single())
        .isEqualTo(edition.digest().hex());
  }

  @Test
  void aPlanIsPublishedOnce() {
    publish();

    refuses(PlanRefusal.ALREADY_PUBLISHED, this::publish);
  }

  @Test
  void anAmendmentPutsTheNewRowsInForce() {
    publish();
    var autumn = SomePlan.row(year, "Јесењи", 10, 10);
    paper.write(officer, UNIT, year, autumn);
    paper.remove(officer, UNIT, year, spring.id());

    assertThat(rows.rows(UNIT, year)).containsExactly(spring);
    amend("Ребаланс");

    assertThat(rows.rows(UNIT, year)).containsExactly(autumn);
    assertThat(rows.find(autumn.id()).orElseThrow().edition()).isEqualTo(2);
    assertThat(acts()).containsExactly("PlanPublished", "PlanAmended");
  }

  @Test
  void aDraftIsNeitherAmendedNorDelivered() {
    refuses(PlanRefusal.NOT_PUBLISHED, () -> amend("Разлог"));
    refuses(PlanRefusal.NOT_PUBLISHED, () -> deliver(time.today()));
  }

  @Test
  void aPlanIsNotDeliveredBeforeItIsPublished() {
    publish();

    refuses(PlanRefusal.DELIVERED_BEFORE, () -> deliver(time.today().minusDays(1)));
  }

  @Test
  void anEditionIsDeliveredOnceAndTheNextOneAgain() {
    publish();
    deliver(time.today());
    refuses(PlanRefusal.DELIVERED, () -> deliver(time.today()));

    paper.write(officer, UNIT, year, SomePlan.row(year, "Јесењи", 10, 10));
    amend("Ребаланс");
    deliver(time.today());

    assertThat(editions.deliveries(plan().id()))
        .extracting(Delivery::edition)
        .containsExactly(1, 2);
  }

  @Test
  void whatAColleagueChangedSinceIsNotPublishedUnseen() {
    int seen = version();
    paper.write(officer, UNIT, year, SomePlan.row(year, "Јесењи", 10, 10));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> planning.publish(officer, UNIT, year, seen));
    assertThat(acts()).isEmpty();
  }

  @Test
  void onlyTheOfficersOfTheUnitAct() {
    var stranger = Somebody.holding(Role.OFFICER, new UnitId("kosjeric"), application);
    var decider = Somebody.holding(Role.DECIDER, UNIT, application);

    for (var who : List.of(stranger, decider)) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> planning.publish(who, UNIT, year, version()));
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> paper.remove(who, UNIT, year, spring.id()));
    }
  }

  @Test
  void aPlanBegunTwiceIsBegunOnce() {
    paper.begin(officer, UNIT, year);

    assertThat(plan().working().rows()).containsExactly(spring);
  }

  @Test
  void aRowThatNoCallUsesIsTakenOut() {
    paper.remove(officer, UNIT, year, spring.id());
    paper.remove(officer, UNIT, year, new PlanRowId(spring.id().value()));

    assertThat(plan().working().rows()).isEmpty();
    refuses(PlanRefusal.EMPTY, this::publish);
  }

  @Test
  void aPlanThatIsNotThereIsUnknown() {
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> planning.publish(officer, UNIT, 2099, 0));
    assertThat(publicPlans.find("plan:nije-broj")).isEqualTo(Optional.empty());
  }

  private void publish() {
    planning.publish(officer, UNIT, year, version());
  }

  private void amend(String reason) {
    planning.amend(officer, UNIT, year, version(), reason);
  }

  private void deliver(LocalDate day) {
    planning.deliver(officer, UNIT, year, day, "писарница", "17");
  }

  private Plan plan() {
    return plans.find(UNIT, year).orElseThrow().value();
  }

  private int version() {
    return plans.find(UNIT, year).orElseThrow().version();
  }

  private String subject() {
    return plan().id().subject();
  }

  private List<String> acts() {
    return jdbc.sql("select kind from ledger_entry where subject = :subject order by at")
        .param("subject", subject())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static void refuses(PlanRefusal refusal, Runnable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act::run)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
