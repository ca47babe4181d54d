package org.saradnja.journeys;

import org.junit.jupiter.api.Test;

/** What anybody does on the public pages with a browser that runs no scripts. */
@Journey
class WithoutScriptsTest {

  @Test
  void aReaderFindsTheCallsThatReceiveApplications() {
    try (var reader = Person.with(Visitor.withoutScripts())) {
      reader
          .comesTo("/")
          .follows("Конкурси")
          .fills("Назив, шифра или давалац", "вежбаоница")
          .chooses("Стање", "примају пријаве")
          .presses("Прикажите")
          .isAt("Јавни конкурси")
          .reads("Мале сеоске манифестације")
          .readsNothingOf("Чист поток")
          .follows("Мале сеоске манифестације")
          .isAt("Мале сеоске манифестације")
          .reads("Пријавите се да поднесете пријаву");
    }
  }
}
