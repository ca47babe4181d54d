package org.saradnja.journeys;

import java.util.List;
import java.util.function.Consumer;

/**
 * A training from the first word of its programme until its seats are taken: Academy, organiser,
 * unit and participants, each by what the screens say. What follows is {@link WholeTrainingHeld}.
 */
final class WholeTraining {

  static final String PROGRAMME = "Рад са удружењима младих";
  static final String SERIES = "Млади и општина у пролеће";
  static final String PLACE = "Младоград";
  static final String MODULE = "МЛ1, Удружења младих";

  /** Sent by the unit; the second of them is kept from coming. */
  static final String SENT = "Парка Динарић";

  static final String KEPT_AWAY = "Прилика Одлучановић";
  static final String ALONE = "Почетна Учениковић";
  static final List<String> QUESTIONS =
      List.of("Млади имају од 15 до 30 година", "Рок је вежбован");

  private final String site;

  WholeTraining(String site) {
    this.site = site;
  }

  void isPrepared() {
    as(
        "akademija",
        academy -> {
          writesTheProgramme(academy);
          adoptsIt(academy);
          academy.goesToTheDesk().follows("Банка питања");
          opensAModule(academy);
          QUESTIONS.forEach(question -> writesAQuestion(academy, question));
        });
    as(
        "organizator",
        organiser -> {
          plansTheSeries(organiser);
          announces(organiser);
        });
  }

  void isFilled() {
    as("kadrovi", WholeTraining::sendsTwo);
    as("polaznik", WholeTraining::applies);
    as(
        "organizator",
        organiser -> {
          opens(organiser);
          organiser.follows("Пријаве").reads("Сагласност: " + KEPT_AWAY + ", председник");
          organiser.presses("Одобрите " + ALONE);
          organiser.reads("Заузето 2 од 2 места, на листи чекања 1.");
        });
    as(
        "kadrovi",
        contact ->
            contact
                .follows("Обуке запослених")
                .follows("Пошаљите колеге: " + PLACE)
                .presses("Повуците пријаву " + KEPT_AWAY));
    as(
        "polaznik",
        participant ->
            participant
                .comesTo("/rad/moje-obuke")
                .reads("место чека потврду")
                .presses("Потврдите место")
                .reads("има место"));
  }

  private static void writesTheProgramme(Person academy) {
    academy
        .follows("Програми обука")
        .follows("Нови програм")
        .fills("Назив програма", PROGRAMME)
        .fills("Шифра у адреси", "udruzenja-mladih")
        .fills("Година", "2027")
        .chooses("Врста", "Секторски програм континуираног усавршавања")
        .chooses("Област", "Сарадња са цивилним друштвом")
        .fillsOptional("Разлози за спровођење", "Општине све чешће раде са удружењима младих.")
        .fillsOptional("Циљ", "Запослени умеју да отворе и воде сарадњу.")
        .fillsOptional("Очекивани исходи", "Познају прописе о младима")
        .fillsOptional("Теме", "Удружења младих\nСарадња")
        .fillsOptional("Циљна група", "Запослени који раде са удружењима.")
        .fillsOptional("Радна места", "ЛС-12 | Послови сарадње са удружењима")
        .fillsOptional("Како се бирају полазници", "По реду пријаве.")
        .fillsOptional("Методе и технике", "Разговор\nВежба")
        .chooses("Провера знања", "тест")
        .chooses("Документ на крају", "сертификат")
        .fillsOptional("Вредновање обуке", "Анонимни упитник на крају обуке.")
        .fillsOptional("Спроводилац", "Академија")
        .fillsOptional("Средства", "Вежбовна средства")
        .presses("Сачувајте нацрт")
        .isAt(PROGRAMME);
  }

  private static void adoptsIt(Person academy) {
    academy
        .presses("Предложите програм")
        .reads("Усвајање")
        .fills("Дан усвајања", "24. 4. 2027.")
        .fills("Акт којим је усвојен", "99/2027")
        .presses("Упишите усвајање")
        .reads("усвојен");
  }

  private static void opensAModule(Person academy) {
    academy
        .follows("Модули банке питања")
        .chooses("Програм", PROGRAMME)
        .fills("Ознака", "МЛ1")
        .fills("Назив модула", "Удружења младих")
        .presses("Отворите модул")
        .reads(MODULE);
  }

  private static void writesAQuestion(Person academy, String statement) {
    academy
        .goesToTheDesk()
        .follows("Банка питања")
        .follows("тачно или нетачно")
        .fills("Ознака", "МЛ-" + (1 + QUESTIONS.indexOf(statement)))
        .fills("Питање", statement)
        .answers("Тврдња из питања је", "Тачно")
        .chooses("Модул", MODULE)
        .chooses("На чему почива одговор", "прочитан извор")
        .fillsOptional("Извор", "Измишљен извор, члан 1.")
        .presses("Сачувајте")
        .presses("Потврдите питање")
        .reads("потврђено");
  }

  private static void plansTheSeries(Person organiser) {
    organiser
        .follows("Обуке које организујете")
        .follows("Нова серија")
        .fills("Назив серије", SERIES)
        .fills("Шифра у адреси", "mladi-2027")
        .chooses("Програм", PROGRAMME + " · 2027")
        .fillsOptional("Донатор", "Вежбовни донатор | Practice donor")
        .presses("Сачувајте")
        .isAt(SERIES);
  }

  private static void announces(Person organiser) {
    organiser
        .follows("Нова обука")
        .fills("Место", PLACE)
        .fills("Место у генитиву", "Младограда")
        .fills("Место у локативу са предлогом", "у Младограду")
        .fills("Објекат", "Дом младих")
        .fills("Адреса", "Вежбовна 2");
    organiser.page.fill("#room-1", "Велика сала");
    organiser.page.fill("#roomSeats-1", "30");
    organiser.page.fill("#day-1", "27. 5. 2027.");
    organiser.page.fill("#day-2", "28. 5. 2027.");
    organiser
        .ticks("Говорко Предавачевић")
        .fills("Број места", "2")
        .fills("Најмање полазника", "1")
        .ticks("Одобравам сваку пријаву")
        .presses("Сачувајте")
        .isAt(PLACE)
        .presses("Објавите обуку")
        .reads("примају се пријаве");
  }

  private static void sendsTwo(Person contact) {
    contact
        .follows("Обуке запослених")
        .follows("Пошаљите колеге: " + PLACE)
        .isAt(PLACE)
        .fillsOptional(
            "Колеге које шаљете",
            SENT
                + "; finansije@vezbaonica.example; ж; саветник\n"
                + KEPT_AWAY
                + "; odlucilac@vezbaonica.example; ж; председник")
        .ticks("Непосредни руководиоци свих наведених су сагласни")
        .presses("Пријавите колеге")
        .reads("Ново пријављених: 2.");
  }

  private static void applies(Person person) {
    person
        .comesTo("/rad/moje-obuke")
        .follows("Пријавите се: " + PLACE)
        .fills("Радно место", "саветник")
        .fills("Непосредни руководилац", KEPT_AWAY + ", председник")
        .fills("Дан сагласности", "19. 4. 2027.")
        .presses("Пошаљите пријаву")
        .reads("чека одобрење");
  }

  private static void opens(Person organiser) {
    organiser.follows("Обуке које организујете").follows(SERIES).follows(PLACE).isAt(PLACE);
  }

  private void as(String account, Consumer<Person> does) {
    try (var person = Person.with(Visitor.withoutScripts().at(site))) {
      does.accept(person.signsIn(account));
    }
  }
}
