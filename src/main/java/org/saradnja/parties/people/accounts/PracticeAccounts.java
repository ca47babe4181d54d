package org.saradnja.parties.people.accounts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The invented people of Вежбаоница: the administrator first, then by him the others. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class PracticeAccounts {

  private static final String ADMINISTRATOR = "administrator";

  /**
   * The part of the address before {@code @vezbaonica.example}, and the name; representatives are
   * called as the register of the practice world calls them.
   */
  private static Map<String, String> people() {
    var people = new LinkedHashMap<String, String>();
    people.put("sluzbenik", "Марљива Предметић");
    people.put("predsednik-komisije", "Измишља Редосладовић");
    people.put("clan1", "Угледан Огледић");
    people.put("clan2", "Проба Покушајевић");
    people.put("odlucilac", "Прилика Одлучановић");
    people.put("udruzenje", "Узорка Примеровић");
    people.put("udruzenje2", "Вежбан Вежбовић");
    people.put("finansije", "Парка Динарић");
    people.put("kancelarija", "Државна Примеровић");
    people.put("akademija", "Наука Учимировић");
    people.put("organizator", "Ред Распоредић");
    people.put("ministarstvo", "Министра Позивић");
    people.put("organizator2", "Мрежа Распоредић");
    people.put("predavac", "Говорко Предавачевић");
    people.put("polaznik", "Почетна Учениковић");
    people.put("kadrovi", "Кадра Људевитић");
    people.put("donator", "Дародавка Даривојевић");
    people.put("revizor", "Провера Ревизоровић");
    people.put("zastupnik01", "Јелисавета Пробић");
    people.put("zastupnik04", "Проба Нацртић");
    people.put("zastupnik05", "Огледан Скицић");
    people.put("zastupnik06", "Примера Образац");
    people.put("zastupnik07", "Замислав Маштић");
    people.put("zastupnik08", "Тобожа Измишљенић");
    people.put("zastupnik09", "Рецимир Рецимовић");
    people.put("zastupnik10", "Наводна Узгредић");
    people.put("zastupnik11", "Шаљивко Привидовић");
    people.put("zastupnik12", "Давнина Никадић");
    return people;
  }

  @Bean
  Scene accountsOpened(Opening opening) {
    return Scene.of(
        "2026-11-02T09:00:00",
        "2026-11-02 1 accounts opened",
        () -> {
          var name = "Систем Администровић";
          var first = opening.openFirst(account(ADMINISTRATOR, name));
          var administrator = new SignedIn(first, name);
          people().forEach((part, who) -> opening.open(administrator, account(part, who)));
        });
  }

  private static Account account(String part, String name) {
    return new Account(
        new PersonId(UUID.randomUUID()),
        part + "@vezbaonica.example",
        Localised.ofCyrillic(name),
        Face.CYRILLIC);
  }
}
