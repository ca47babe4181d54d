package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saradnja.base.kernel.AdminTask;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ImportTasksTest {

  private static final String COLUMNS =
      "maticni_broj,pib,naziv,oblik,sediste,adresa,zastupnik,racun,oblasti,datum_upisa\n";

  @Autowired List<AdminTask> tasks;
  @Autowired Organisations organisations;
  @Autowired Units units;
  @TempDir Path folder;

  private Texts english;

  @BeforeEach
  void words() {
    english = Texts.ofCommand(TextCatalogue.ofCommands(), Face.ENGLISH);
  }

  @Test
  void organisationsAreTakenOverAndRefusedRowsAreTold() throws IOException {
    var told =
        run(
            "import organisations",
            COLUMNS
                + "17066293,100000024,Удружење из датотеке,udruzenje,raska,Улица 1,А Б,,,2015-05-04\n"
                + ",,Без броја,udruzenje,raska,Улица 2,В Г,,,2015-05-04\n");

    assertThat(told.getLast()).isEqualTo("Entered: 1, corrected: 0, unchanged: 0, refused: 1.");
    assertThat(told.getFirst()).startsWith("Line 3 (Без броја): ");
    assertThat(organisations.with(new RegistrationNumber("17066293"))).isPresent();
  }

  @Test
  void aNewUnitOfAListIsAdded() throws IOException {
    var told =
        run(
            "import units",
            """
            name_cyrl,name_latn,kind,district,unit_code,parent_city
            Нова Општина,Nova Opština,opstina,Рашки,99999,
            """);

    assertThat(told).singleElement().asString().startsWith("1 units were taken over");
    assertThat(units.find(new UnitId("nova-opstina"))).isPresent();
  }

  @Test
  void aFileThatIsNoTableIsToldInOneSentence() throws IOException {
    assertThatExceptionOfType(AdminTask.Impossible.class)
        .isThrownBy(() -> run("import units", "name\nx,y\n"))
        .satisfies(impossible -> assertThat(english.tell(impossible.why())).contains("Line 2"));
    assertThatExceptionOfType(AdminTask.Impossible.class)
        .isThrownBy(() -> run("import organisations", "ime\nx\n"));
    assertThatExceptionOfType(AdminTask.Impossible.class)
        .isThrownBy(() -> task("import units").run(List.of("/nigde/nista.csv")))
        .satisfies(impossible ->
            assertThat(impossible.why())
                .isEqualTo(Sentence.of("admin.unreadable", "/nigde/nista.csv")));
  }

  @Test
  void withoutAFileTheUsageIsTold() {
    assertThatExceptionOfType(AdminTask.WrongUsage.class)
        .isThrownBy(() -> task("import organisations").run(List.of()));
    assertThatExceptionOfType(AdminTask.WrongUsage.class)
        .isThrownBy(() -> task("import units").run(List.of("a", "b")));
  }

  private List<String> run(String name, String table) throws IOException {
    var file = Files.writeString(folder.resolve("table.csv"), table);
    return task(name).run(List.of(file.toString())).stream().map(english::tell).toList();
  }

  private AdminTask task(String name) {
    return tasks.stream().filter(task -> task.name().equals(name)).findFirst().orElseThrow();
  }
}
