package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever keeps a unit's staff sends colleagues from a table and takes their documents away. */
@OwnWorld
class StaffJourneyTest {

  @TempDir Path folder;

  @Test
  void colleaguesAreSentFromATableAndTheUnitSeesWhoIsTrained() throws IOException {
    try (var keeper = Person.with(Visitor.withBrowser().at(OwnWorld.SITE))) {
      keeper
          .signsIn("kadrovi")
          .follows("Обуке запослених")
          .follows("Пошаљите колеге: Узорно Село")
          .isAt("Узорно Село");
      attaches(keeper, workbook());
      keeper
          .ticks("Непосредни руководиоци свих наведених су сагласни")
          .presses("Пријавите колеге")
          .reads("Ново пријављених: 2. Већ пријављених од раније: 1.")
          .reads("Проба Покушајевић: пријава поднета лично")
          .goesToTheDesk()
          .follows("Ко је обучен")
          .isAt("Ко је обучен")
          .reads("Марљива Предметић")
          .presses("Узорно Село,")
          .isAt("Узорно Село");
      assertThat(keeper.page.inputValue("#lines")).contains("Измишља Редосладовић");

      keeper.goesToTheDesk().follows("Ко је обучен");
      var all = keeper.takes("Преузмите све исправе", folder);
      assertThat(names(all)).anyMatch(name -> name.endsWith(".pdf")).hasSizeGreaterThan(10);
      var list = keeper.takes("CSV", folder);
      assertThat(Files.readString(list)).contains("Вежбан Вежбовић", "certificate", "missing");

      keeper.follows("Шта се види јавно").isAt("Вежбаоница").reads("Обучени запослени");
      keeper.readsNothingOf("Вежбан Вежбовић");
    }
  }

  /** Three colleagues; one of them has applied alone already, in the other script. */
  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Proba", "1.0")) {
      var sheet = workbook.newWorksheet("Kolege");
      var rows =
          List.of(
              List.of("Ime i prezime", "Е-пошта", "Пол", "Радно место"),
              List.of("Нова Новић", "nova@vezbaonica.example", "ж", "саветник"),
              List.of("Стари Старић", "stari@vezbaonica.example", "м", "саветник"),
              List.of("Proba Pokušajević", "clan2@vezbaonica.example", "ж", "саветник"));
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void attaches(Person keeper, byte[] table) {
    keeper
        .page
        .locator("#file")
        .setInputFiles(new FilePayload("kolege.xlsx", "application/octet-stream", table));
  }

  private static List<String> names(Path zip) throws IOException {
    try (var file = new ZipFile(zip.toFile())) {
      return file.stream().map(ZipEntry::getName).toList();
    }
  }
}
