package org.saradnja.journeys;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * A series from its first word to the seat that goes to the next of the waiting list: two trainings
 * are announced, applications approved, one training is cancelled.
 */
@OwnWorld
class OrganiserJourneyTest {

  private static final String TITLE = "Сарадња са удружењима у јесен";

  @Test
  void aSeriesIsPlannedAnnouncedFilledAndOneOfItsTrainingsCancelled() {
    as("organizator", OrganiserJourneyTest::plansTheSeries);
    as("polaznik", person -> applies(person, "Прво Место"));
    as("finansije", person -> applies(person, "Прво Место"));
    as("organizator", OrganiserJourneyTest::approvesBoth);
    as("polaznik", OrganiserJourneyTest::leaves);
    as("finansije", OrganiserJourneyTest::takesTheSeat);
    as("organizator", OrganiserJourneyTest::cancelsTheOther);
    anybodyReadsOfIt();
  }

  private static void as(String account, Consumer<Person> does) {
    try (var person = Person.with(Visitor.withoutScripts().at(OwnWorld.SITE))) {
      does.accept(person.signsIn(account));
    }
  }

  private static void plansTheSeries(Person organiser) {
    organiser
        .follows("Обуке које организујете")
        .follows("Нова серија")
        .fills("Назив серије", TITLE)
        .fills("Шифра у адреси", "jesen-2027")
        .chooses(
            "Програм",
            "Сарадња са организацијама цивилног друштва и финансирање програма од јавног интереса"
                + " · 2027")
        .fillsOptional("Донатор", "Вежбовни донатор | Practice donor")
        .presses("Сачувајте")
        .isAt(TITLE);
    plans(organiser, "Прво Место", "Првог Места", "у Првом Месту", "13", "1");
    organiser.follows(TITLE).isAt(TITLE);
    plans(organiser, "Друго Место", "Другог Места", "у Другом Месту", "20", "10");
  }

  private static void plans(
      Person organiser, String place, String genitive, String locative, String day, String seats) {
    organiser
        .follows("Нова обука")
        .fills("Место", place)
        .fills("Место у генитиву", genitive)
        .fills("Место у локативу са предлогом", locative)
        .fills("Објекат", "Дом културе")
        .fills("Адреса", "Вежбовна 1");
    organiser.page.fill("#room-1", "Велика сала");
    organiser.page.fill("#roomSeats-1", "30");
    organiser.page.fill("#day-1", day + ". 9. 2027.");
    organiser.page.fill("#day-2", (Integer.parseInt(day) + 1) + ". 9. 2027.");
    organiser
        .ticks("Говорко Предавачевић")
        .fills("Број места", seats)
        .fills("Најмање полазника", "1")
        .ticks("Одобравам сваку пријаву")
        .presses("Сачувајте")
        .isAt(place)
        .presses("Објавите обуку")
        .reads("примају се пријаве");
  }

  private static void applies(Person person, String place) {
    person
        .comesTo("/rad/moje-obuke")
        .follows("Пријавите се: " + place)
        .fills("Радно место", "саветник")
        .fills("Непосредни руководилац", "Прилика Одлучановић, председник")
        .fills("Дан сагласности", "19. 4. 2027.")
        .presses("Пошаљите пријаву")
        .reads("чека одобрење");
  }

  private static void approvesBoth(Person organiser) {
    opens(organiser, "Прво Место");
    organiser.follows("Пријаве").reads("Сагласност: Прилика Одлучановић, председник");
    organiser.presses("Одобрите Почетна").reads("Заузето 1 од 1 места, на листи чекања 0.");
    organiser.presses("Одобрите").reads("Заузето 1 од 1 места, на листи чекања 1.");
  }

  private static void leaves(Person participant) {
    participant.comesTo("/rad/moje-obuke").presses("Одустаните Прво Место").reads("одустанак");
  }

  private static void takesTheSeat(Person participant) {
    participant
        .comesTo("/rad/moje-obuke")
        .reads("место чека потврду")
        .presses("Потврдите место")
        .reads("има место");
  }

  private static void cancelsTheOther(Person organiser) {
    opens(organiser, "Друго Место");
    organiser
        .fills("Разлог отказивања", "Сала се реновира.")
        .presses("Откажите обуку")
        .reads("отказана");
  }

  private static void opens(Person organiser, String place) {
    organiser.follows("Обуке које организујете").follows(TITLE).follows(place).isAt(place);
  }

  private static void anybodyReadsOfIt() {
    try (var reader = Person.with(Visitor.withoutScripts().at(OwnWorld.SITE))) {
      reader
          .comesTo("/obuke/jesen-2027-drugo-mesto")
          .reads("Обука је отказана")
          .reads("Сала се реновира.")
          .comesTo("/obuke/jesen-2027-prvo-mesto")
          .reads("Места су попуњена")
          .readsNothingOf("Почетна Учениковић");
    }
  }
}
