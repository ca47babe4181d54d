package org.saradnja.practice.exercises.giving;

import java.util.List;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Slug;
import org.saradnja.base.practice.TownNumber;
import org.saradnja.parties.registry.UnitId;

/** Plainly invented names of towns, no two towns under one name. */
final class TownNames {

  private static final List<String> NAMES =
      List.of(
          "Огледаница",
          "Пробајица",
          "Скициновац",
          "Тобожница",
          "Замишљаница",
          "Рецимовац",
          "Нацртиница",
          "Макетовица",
          "Узорковица",
          "Покушајица",
          "Наводница",
          "Предметовица",
          "Образовница",
          "Увежбаница",
          "Преслишаница",
          "Примеровица",
          "Задатковац",
          "Поступковица",
          "Испробаница",
          "Шаблоновац");

  private TownNames() {}

  /** The second time round the list the name has a number: Огледаница 2. */
  static Localised of(TownNumber number) {
    int at = number.value() - 1;
    int time = at / NAMES.size() + 1;
    return Localised.ofCyrillic(NAMES.get(at % NAMES.size()) + (time == 1 ? "" : " " + time));
  }

  static UnitId unit(TownNumber number) {
    return new UnitId("vezba-" + Slug.of(of(number).cyrillic()));
  }
}
