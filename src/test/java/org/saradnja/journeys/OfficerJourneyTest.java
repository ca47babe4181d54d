package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A call from its draft to the published list, by screens and practice accounts alone. */
@OwnWorld
class OfficerJourneyTest {

  private static final String CALL = "Сусрети три села";

  @TempDir Path folder;

  @Test
  void aCallGoesFromDraftToPublishedList() throws IOException {
    officer(this::draftsAndProposes);
    as("odlucilac", OfficerJourneyTest::approves);
    officer(OfficerJourneyTest::publishes);
    as("zastupnik01", representative -> applies(representative, "Трпеза на мосту", "400.000"));
    as("zastupnik04", representative -> applies(representative, "Вечера на крову", "300.000"));
    officer(OfficerJourneyTest::appointsTheCommission);
    officer(officer -> movesTheClock(officer, "2027-05-06"));
    officer(OfficerJourneyTest::checksTheApplications);
    for (var member : List.of("clan1", "clan2", "predsednik-komisije")) {
      as(member, OfficerJourneyTest::signsAndScores);
    }
    officer(OfficerJourneyTest::publishesTheList);
    anybodyReadsTheList();
  }

  private static void officer(Consumer<Person> does) {
    as("sluzbenik", Visitor.withBrowser(), does);
  }

  /** The others have journeys of their own with scripts; here it is quicker without them. */
  private static void as(String account, Consumer<Person> does) {
    as(account, Visitor.withoutScripts(), does);
  }

  private static void as(String account, Visitor visitor, Consumer<Person> does) {
    try (var person = Person.with(visitor.at(OwnWorld.SITE))) {
      does.accept(person.signsIn(account));
    }
  }

  private void draftsAndProposes(Person officer) {
    officer
        .follows("Конкурси јединице")
        .presses("Започните нацрт конкурса")
        .isAt("Конкурс без назива")
        .presses("Преглед и објављивање")
        .reads("Конкурс не може да се објави док се ово не исправи")
        .reads("Не пишу укупна средства")
        .follows("Конкурс нема назив")
        .isAt("Конкурс без назива")
        .chooses("Ред плана на ком је конкурс", "октобар–новембар · Зимски програми за старије")
        .fills("Назив", CALL)
        .fills("Шта се финансира и зашто", "Сусрети суседа из три села, по један годишње.")
        .ticks("култура")
        .fills("Укупна средства, у динарима", "600.000")
        .fills("Највећи износ по програму", "500.000")
        .fills("Дана за подношење пријава", "10")
        .ticks("фондација")
        .ticks("задужбина")
        .chooses("О приговору одлучује", "конкурсна комисија")
        .chooses("О избору програма одлучује", "веће")
        .presses("Преглед и објављивање")
        .follows("Рок за пријаве је прекратак: 10 уместо најмање 15 дана")
        .fills("Дана за подношење пријава", "15")
        .presses("Преглед и објављивање")
        .reads("Ништа не недостаје и ништа није противно пропису")
        .presses("Предложите руководиоцу")
        .reads("чека одобрење");
  }

  private static void approves(Person head) {
    head.follows(CALL).presses("Одобрите конкурс");
  }

  private static void publishes(Person officer) {
    officer
        .follows(CALL)
        .presses("Преглед и објављивање")
        .presses("Објавите конкурс")
        .isAt(CALL)
        .reads("Тече, још 15 дана");
  }

  private static void applies(Person representative, String title, String asked) {
    representative
        .follows("Конкурси")
        .follows(CALL)
        .presses("Поднесите пријаву")
        .follows("Наставите: Програм");
    Applying.describesTheProgramme(representative, title);
    representative.presses("Сачувајте и наставите").isAt("Буџет");
    Applying.writesTheBudget(representative, asked);
    representative.presses("Сачувајте и наставите").isAt("Изјаве и прилози");
    Applying.givesTheStatements(representative);
    representative
        .presses("Сачувајте и наставите")
        .isAt("Преглед и слање")
        .presses("Пошаљите пријаву")
        .isAt("Потврда о пријему");
  }

  private static void appointsTheCommission(Person officer) {
    officer
        .followsAt(CALL, "Именујте комисију")
        .isAt("Комисија")
        .chooses("Председник", "Измишља Редосладовић")
        .ticks("Проба Покушајевић")
        .ticks("Угледан Огледић")
        .presses("Именујте комисију")
        .reads("Комисија је именована");
  }

  private static void movesTheClock(Person officer, String day) {
    officer
        .follows("налози, сат и сандуче")
        .follows("Померите сат")
        .fills("Дан", day)
        .fillsOptional("Време", "09:00")
        .presses("Померите сат до тог часа")
        .isAt("6. 5. 2027. у 09.00");
  }

  private static void checksTheApplications(Person officer) {
    officer.followsAt(CALL, "Формална провера пријава").reads("Стигле су 2 пријаве");
    finds(officer.follows("Удружење „Праг ниже“").isAt("Трпеза на мосту"));
    finds(officer.follows("Следећа пријава за проверу").isAt("Вечера на крову"));
    officer.follows("Све пријаве конкурса").follows("Листа").isAt("Преглед пред објављивање");
    officer.reads("немају кворум");
  }

  private static void finds(Person officer) {
    officer.presses("Утврдите да је пријава уредна").reads("питања без одговора 4").page.goBack();
    officer
        .answers("Циљеви из статута покривају област програма", "Да")
        .answers("Није у ликвидацији, стечају", "Да")
        .answers("Ранија средства јединице су оправдана", "Да")
        .answers("Рачун није у блокади", "Да")
        .presses("Утврдите да је пријава уредна")
        .reads("Уредна");
  }

  private static void signsAndScores(Person member) {
    member
        .followsAt(CALL, "Потпишите изјаву")
        .choosesAt("Удружење „Праг ниже“", "Сукоб интереса", "нема сукоба интереса")
        .choosesAt("„Поткровље“", "Сукоб интереса", "нема сукоба интереса")
        .ticks("Потписујем изјаву")
        .presses("Потпишите изјаву")
        .follows("Отворите следећу");
    scores(member.isAt("Трпеза на мосту"), "20");
    scores(member.follows("Отворите следећу").isAt("Вечера на крову"), "23");
    member.reads("Све ваше пријаве су бодоване");
  }

  private static void scores(Person member, String references) {
    member
        .gives("Референце програма", references)
        .gives("Циљеви и јавни интерес", "25")
        .gives("Буџет и суфинансирање", "15")
        .gives("Ранија средства и капацитет", "12")
        .gives("Локални приоритет", "7")
        .presses("Дајте бодове")
        .isAt("Бодовање");
  }

  private static void publishesTheList(Person officer) {
    officer
        .followsAt(CALL, "Објавите листу вредновања и рангирања")
        .isAt("Преглед пред објављивање листе")
        .reads("Објављујете листу за 2 пријаве")
        .presses("Објавите листу")
        .isAt("Листа вредновања и рангирања")
        .reads("Вечера на крову");
  }

  private void anybodyReadsTheList() throws IOException {
    try (var reader = Person.with(Visitor.withBrowser().at(OwnWorld.SITE))) {
      reader
          .comesTo("/")
          .follows("Конкурси")
          .follows(CALL)
          .follows("Погледајте листу")
          .isAt("Листа вредновања и рангирања")
          .reads("82,00")
          .reads("79,00")
          .reads("Изнад прага, без средстава");
      assertThat(reader.takes("CSV", folder)).content().contains("Вечера на крову", "82.00");
      var bundle = Files.readString(reader.takes("JSON", folder));
      var code = JsonMapper.shared().readTree(bundle).get("call").asString();
      var api = reader.page.request().get(OwnWorld.SITE + "/api/v1/calls/" + code + "/ranking");
      assertThat(api.text()).isEqualTo(bundle);
    }
  }
}
