package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refused;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.Engagements.Engagement;
import org.saradnja.training.trainers.TrainerHoursConfirmed;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Fee.Work;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What trainers did and what it is worth, where the trainings are known to the test alone. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class EngagingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private LegalTime time;

  private SignedIn academy;
  private TrainerId trainer;
  private List<Engagement> trainings;
  private Register register;

  @BeforeEach
  void aTrainerLed() {
    academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
    trainer = AccreditedTrainer.in("civilno-drustvo", application);
    trainings = new ArrayList<>();
    register = new Register(id -> id.equals(trainer) ? trainings : List.of(), application);
    fee(Work.LECTURE, 2000);
    fee(Work.WORKSHOP, 3000);
  }

  @Test
  void untilTheAcademyConfirmsTheProgrammeIsCountedAsLectures() {
    trainings.add(training("obuka-1", today().minusDays(9), 13));

    assertThat(register.engaging().of(trainer))
        .singleElement()
        .satisfies(work -> {
          assertThat(work.held()).isTrue();
          assertThat(work.hours()).isEqualTo(Hours.foreseen("obuka-1", 13));
          assertThat(work.worth().sum()).isEqualTo(Dinars.of(26_000));
          assertThat(work.year()).isEqualTo(today().minusDays(9).getYear());
        });
  }

  @Test
  void confirmedHoursStandInsteadAndAreCorrectedByLaterOnes() {
    trainings.add(training("obuka-1", today().minusDays(9), 13));
    var first = new Hours("obuka-1", Map.of(Work.LECTURE, 8), true);
    var corrected = new Hours("obuka-1", Map.of(Work.LECTURE, 4, Work.WORKSHOP, 2), true);
    register.engaging().confirm(academy, trainer, first);
    register.engaging().confirm(academy, trainer, corrected);

    assertThat(register.engaging().of(trainer))
        .singleElement()
        .satisfies(work -> {
          assertThat(work.hours()).isEqualTo(corrected);
          assertThat(work.worth().sum()).isEqualTo(Dinars.of(14_000));
        });
    assertThat(events.stream(TrainerHoursConfirmed.class))
        .hasSize(2)
        .last()
        .satisfies(act -> {
          assertThat(act.subject()).isEqualTo(trainer.subject());
          assertThat(act.content()).isEqualTo(Digest.of(CanonicalJson.of(corrected)));
        });
  }

  @Test
  void aTrainingIsConfirmedFromItsLastDayOn() {
    trainings.add(training("danas", today().minusDays(1), 8));
    trainings.add(training("sutra", today(), 8));

    register.engaging().confirm(academy, trainer, hours("danas"));

    assertThat(
            Refused.with(
                TrainerRefusal.NOT_HELD_YET,
                () -> register.engaging().confirm(academy, trainer, hours("sutra"))))
        .containsExactly(today().plusDays(1));
    assertThat(register.engaging().of(trainer))
        .extracting(Engaging.Work::held)
        .containsExactly(false, true);
  }

  @Test
  void onlyATrainingThatTheTrainerLedIsConfirmed() {
    trainings.add(training("obuka-1", today().minusDays(9), 13));
    var other = AccreditedTrainer.in("civilno-drustvo", application);

    Refused.with(
        TrainerRefusal.NOT_ENGAGED,
        () -> register.engaging().confirm(academy, trainer, hours("obuka-2")));
    Refused.with(
        TrainerRefusal.NOT_ENGAGED,
        () -> register.engaging().confirm(academy, other, hours("obuka-1")));
    Refused.unknown(() ->
        register
            .engaging()
            .confirm(Somebody.withoutMandates(application), trainer, hours("obuka-1")));
    assertThat(events.stream(TrainerHoursConfirmed.class)).isEmpty();
  }

  @Test
  void theLatestTrainingComesFirst() {
    trainings.add(training("starija", today().minusDays(99), 8));
    trainings.add(training("novija", today().minusDays(9), 8));
    trainings.add(training("buduca", today().plusDays(9), 8));

    assertThat(register.engaging().of(trainer))
        .extracting(work -> work.training().code())
        .containsExactly("buduca", "novija", "starija");
  }

  @Test
  void aYearIsSummedAndTakenAwayWithTheSameNumbers() {
    var day = LocalDate.of(today().getYear(), 1, 1);
    trainings.add(training("prva", day, 10));
    trainings.add(training("lane", day.minusDays(30), 4));
    register
        .engaging()
        .confirm(
            academy, trainer, new Hours("lane", Map.of(Work.LECTURE, 4, Work.MENTORING, 1), true));

    var csv = rows(day.getYear());
    var lastYear = rows(day.getYear() - 1);

    assertThat(csv.getFirst())
        .isEqualTo(
            "\uFEFFtrainer,training,title,place,first_day,last_day,lecture_hours,workshop_hours,"
                + "mentoring_hours,preparation_hours,hours_confirmed,fee_dinars,fee_known");
    assertThat(csv.subList(1, csv.size()))
        .containsExactly(
            "Слушалица Говорић,prva,Обука prva,Вежбаоница,"
                + day
                + ","
                + day.plusDays(1)
                + ",10,0,0,0,false,20000.00,true");
    assertThat(lastYear.get(1))
        .as("no fee for mentoring is set")
        .endsWith("4,0,1,0,true,8000.00,false");
    var page = register.yearly().page(day.getYear(), register.texts());
    assertThat(page.sum()).contains("10 часова", "20.000,00");
    assertThat(page.trainers())
        .singleElement()
        .satisfies(of -> assertThat(of.sum()).isEqualTo(page.sum()));
    assertThat(page.years())
        .contains(Integer.toString(day.getYear()), Integer.toString(day.getYear() - 1));
  }

  @Test
  void aWorkbookHasTheSameRows() throws IOException {
    trainings.add(training("prva", LocalDate.of(today().getYear(), 1, 1), 10));

    var answer = register.yearly().download(today().getYear()).xlsx();

    assertThat(answer.getHeaders().getContentDisposition().getFilename())
        .isEqualTo("angazovanja-" + today().getYear() + ".xlsx");
    assertThat(answer.getBody()).startsWith('P', 'K');
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "прошле", "20", "20267", "-2026"})
  void aYearThatCannotBeReadIsThisOne(String asked) {
    assertThat(register.yearly().year(asked)).isEqualTo(today().getYear());
    assertThat(register.yearly().year("2019")).isEqualTo(2019);
  }

  @Test
  void aTrainingAheadWhoseTrainerLostTheAccreditationWaitsOnTheDesk() {
    trainings.add(training("obuka-1", today().plusDays(9), 13));
    assertThat(waiting()).isEmpty();

    AccreditedTrainer.ended(trainer, application);

    assertThat(waiting())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.href()).isEqualTo("/rad/predavaci/" + trainer.value());
          assertThat(item.due()).contains(today().plusDays(9));
          assertThat(item.mark()).isEqualTo("late");
        });
    assertThat(register.lacking().of(Somebody.withoutMandates(application), register.texts()))
        .isEmpty();
    trainings.set(0, training("obuka-1", today().minusDays(9), 13));
    assertThat(waiting()).as("what is over is not mended any more").isEmpty();
  }

  @Test
  void anAccreditationInAnotherAreaDoesNotHelp() {
    var elsewhere =
        new Engagement(
            "obuka-2",
            "Обука",
            "javne-finansije",
            "Вежбаоница",
            today().plusDays(9),
            today().plusDays(9),
            8);
    trainings.add(elsewhere);

    var page = register.sheet().engaged(trainer, register.engaging().of(trainer), register.texts());

    assertThat(page)
        .singleElement()
        .satisfies(one -> assertThat(one.warning()).isEqualTo("нема акредитацију на дан обуке"));
  }

  private List<Desk.Item> waiting() {
    return register.lacking().of(academy, register.texts()).stream()
        .filter(item -> item.href().endsWith(trainer.value().toString()))
        .toList();
  }

  private List<String> rows(int year) {
    var body = Optional.ofNullable(register.yearly().download(year).csv().getBody()).orElseThrow();
    return new String(body, StandardCharsets.UTF_8).lines().toList();
  }

  private static Hours hours(String training) {
    return new Hours(training, Map.of(Work.LECTURE, 8), true);
  }

  private static Engagement training(String code, LocalDate from, int hours) {
    return new Engagement(
        code, "Обука " + code, "civilno-drustvo", "Вежбаоница", from, from.plusDays(1), hours);
  }

  private void fee(Work work, long dinars) {
    application
        .getBean(Listing.class)
        .determineFee(
            academy, new Fee(work, Dinars.of(dinars), LocalDate.of(2018, 1, 1), "подешавање"));
  }

  private LocalDate today() {
    return time.today();
  }
}
