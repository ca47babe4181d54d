package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.planning.SomePlan;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plans of Косјерић; each test in a year of its own, and one in this year. */
@ApplicationTest
class PlansDeskTest {

  private static final UnitId UNIT = new UnitId("kosjeric");
  private static int lastYear = 2030;

  @Autowired private ApplicationContext application;
  @Autowired private PlansDesk desk;
  @Autowired private WorkingPaper paper;
  @Autowired private Planning planning;
  @Autowired private PlanTable plans;
  @Autowired private LegalTime time;
  @Autowired private TextsOfRequest texts;
  private SignedIn officer;

  @BeforeEach
  void begin() {
    officer = Somebody.holding(Role.OFFICER, UNIT, application);
  }

  @Test
  void aDraftWaitsToBePublishedUntilItsTerm() {
    int year = ++lastYear;
    paper.begin(officer, UNIT, year);

    var item = itemOf(year);
    assertThat(item.state()).isEqualTo("чека објаву");
    assertThat(item.mark()).isEqualTo("run");
    assertThat(item.due().orElseThrow().getYear()).isEqualTo(year);
    assertThat(item.about()).isEqualTo("Општина Косјерић");
  }

  @Test
  void aPublishedPlanWaitsForItsDeliveryAndThenForNothing() {
    int year = publish(++lastYear);

    assertThat(itemOf(year).state()).isEqualTo("чека доставу");
    assertThat(itemOf(year).due()).isPresent();

    planning.deliver(officer, UNIT, year, time.today(), "пошта", "");
    assertThat(items()).noneMatch(item -> item.href().endsWith("/" + year));
  }

  @Test
  void changesWaitToBeAmendedAndAnAmendmentForItsDeliveryWithoutATerm() {
    int year = publish(++lastYear);
    planning.deliver(officer, UNIT, year, time.today(), "пошта", "");
    paper.write(officer, UNIT, year, SomePlan.row(year, "Јесењи", 10, 10));

    assertThat(itemOf(year).state()).isEqualTo("измене чекају објаву");

    planning.amend(officer, UNIT, year, version(year), "Ребаланс");
    assertThat(itemOf(year).state()).isEqualTo("измена чека доставу");
    assertThat(itemOf(year).due()).isEmpty();
    assertThat(itemOf(year).mark()).isEqualTo("soon");
  }

  /** In January nothing of this year can be late, so the plan of this year has a row for it. */
  @Test
  void whatIsLateStandsThereWithItsDays() {
    int year = time.today().getYear();
    paper.begin(officer, UNIT, year);
    paper.write(officer, UNIT, year, SomePlan.row(year, "Јануарски", 1, 1));
    planning.publish(officer, UNIT, year, version(year));

    var late = items().stream().filter(item -> item.title().equals("Јануарски")).toList();

    if (time.today().getMonthValue() == 1) {
      assertThat(late).isEmpty();
    } else {
      assertThat(late).hasSize(1);
      assertThat(late.getFirst().mark()).isEqualTo("late");
      assertThat(late.getFirst().state()).startsWith("касни");
      assertThat(late.getFirst().about()).isEqualTo("Планирано за: јануар");
    }
  }

  @Test
  void nothingWaitsForOthers() {
    publish(++lastYear);

    assertThat(desk.of(Somebody.withoutMandates(application), texts.of(Face.CYRILLIC))).isEmpty();
    assertThat(desk.of(Somebody.holding(Role.DECIDER, UNIT, application), texts.of(Face.CYRILLIC)))
        .isEmpty();
  }

  private int publish(int year) {
    paper.begin(officer, UNIT, year);
    paper.write(officer, UNIT, year, SomePlan.row(year, "Пролећни", 3, 4));
    planning.publish(officer, UNIT, year, version(year));
    return year;
  }

  private int version(int year) {
    return plans.find(UNIT, year).orElseThrow().version();
  }

  private Desk.Item itemOf(int year) {
    return items().stream()
        .filter(item -> item.href().equals("/rad/plan/kosjeric/" + year))
        .findFirst()
        .orElseThrow();
  }

  private List<Desk.Item> items() {
    return desk.of(officer, texts.of(Face.CYRILLIC));
  }
}
