package org.saradnja.training.sessions.enrolling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.PastParticipant;
import org.saradnja.training.sessions.enrolling.Enrolling.Colleague;

/** Participants with plainly invented names; no two are called the same. */
final class InventedPeople {

  private static final List<String> WOMEN =
      List.of("Проба", "Примера", "Огледана", "Скица", "Нацрта", "Замисла", "Вежбана", "Узорка");
  private static final List<String> MEN =
      List.of("Вежбан", "Рецимир", "Огледан", "Замислав", "Тобожа", "Наводан", "Скицир", "Узорко");
  private static final List<String> SURNAMES =
      List.of(
          "Вежбовић",
          "Пробић",
          "Примеровић",
          "Огледић",
          "Скицић",
          "Нацртић",
          "Маштић",
          "Узорковић",
          "Измишљенић",
          "Тобожић",
          "Рецимовић",
          "Макетић",
          "Покушајевић",
          "Образац",
          "Предметић",
          "Пробковић");

  private InventedPeople() {}

  /** The one of that number, from zero; women and men by turns. */
  static Colleague colleague(int number, String email) {
    boolean woman = number % 2 == 0;
    var names = woman ? WOMEN : MEN;
    int pair = number / 2;
    var name =
        names.get(pair % names.size())
            + " "
            + SURNAMES.get((pair / names.size() + pair) % SURNAMES.size());
    return new Colleague(
        Localised.ofCyrillic(name), woman ? Gender.WOMAN : Gender.MAN, email, "саветник");
  }

  /** So many in each unit in turn, the last one or two of the last unit filling up the number. */
  static List<PastParticipant> ofUnits(List<UnitId> units, int people) {
    var all = new ArrayList<PastParticipant>();
    int each = people / units.size();
    for (int number = 0; number < people; number++) {
      var unit = units.get(Math.min(number / each, units.size() - 1));
      var one = colleague(number, "");
      all.add(
          new PastParticipant(one.name(), Optional.of(unit), one.gender(), "", one.job(), true));
    }
    return List.copyOf(all);
  }
}
