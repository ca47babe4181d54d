package org.saradnja.funding.planning.yearly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan of Вежбаоница for 2027: published in time, amended once, and not kept in one row. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class PlanScenes {

  private static final UnitId UNIT = new UnitId("vezbaonica");
  private static final int YEAR = 2027;
  private static final String OFFICER = "sluzbenik@vezbaonica.example";

  private final WorkingPaper paper;
  private final Planning planning;
  private final PlanTable plans;
  private final People people;

  PlanScenes(WorkingPaper paper, Planning planning, PlanTable plans, People people) {
    this.paper = paper;
    this.planning = planning;
    this.plans = plans;
    this.people = people;
  }

  @Bean
  Scene planPublished() {
    return Scene.of(
        "2027-01-14T12:00:00",
        "2027-01-14 plan of calls published",
        () -> {
          paper.begin(officer(), UNIT, YEAR);
          write(1, "Програми од јавног интереса за 2027. годину", 1, 1, 6_000_000, "SOC", "EDU");
          write(6, "Чист поток", 3, 3, 2_000_000, "ENV");
          write(5, "Културно лето", 3, 3, 2_500_000, "CUL");
          write(7, "Волонтери у месним заједницама", 2, 3, 900_000, "OTH");
          write(3, "Мале сеоске манифестације", 4, 5, 1_800_000, "CUL");
          write(8, "Зимски програми за старије", 10, 11, 1_200_000, "ELD");
          planning.publish(officer(), UNIT, YEAR, version());
        });
  }

  @Bean
  Scene planDelivered() {
    return Scene.of(
        "2027-01-15T09:20:00",
        "2027-01-15 plan of calls delivered",
        () -> deliver("2027-01-15", "вежбовна апликација календара", "ВЕЖБА-17"));
  }

  @Bean
  Scene planAmended() {
    return Scene.of(
        "2027-02-12T11:00:00",
        "2027-02-12 plan of calls amended",
        () -> {
          write(2, "Суседска помоћ: програми за старије суграђане", 3, 3, 3_000_000, "ELD");
          write(4, "Омладински простор", 4, 6, 1_500_000, "OTH");
          planning.amend(
              officer(),
              UNIT,
              YEAR,
              version(),
              "Ребалансом буџета обезбеђена су средства за два нова конкурса.");
          deliver("2027-02-12", "вежбовна апликација календара", "ВЕЖБА-43");
        });
  }

  private void deliver(String day, String way, String reference) {
    planning.deliver(officer(), UNIT, YEAR, LocalDate.parse(day), way, reference);
  }

  private void write(int number, String name, int first, int last, long dinars, String... areas) {
    var row =
        new PlannedCall(
            new PlanRowId(new UUID(1, number)),
            "Општина Вежбаоница",
            List.of(areas),
            name,
            PlannedPeriod.of(YEAR, first, last),
            Optional.of(Dinars.of(dinars)),
            "481",
            "udruzenja@vezbaonica.example");
    paper.write(officer(), UNIT, YEAR, row);
  }

  private int version() {
    return plans.find(UNIT, YEAR).orElseThrow().version();
  }

  private SignedIn officer() {
    var person = people.withEmail(OFFICER).orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}
