package org.saradnja.parties.registry.units;

import java.time.format.DateTimeParseException;
import java.util.List;
import org.saradnja.base.kernel.AdminTask;
import org.saradnja.base.kernel.Sentence;
import org.springframework.stereotype.Component;

/** {@code ./saradnja admin import units FILE}: a newer national list than the one that came. */
@Component
class UnitsTask implements AdminTask {

  private final UnitImport units;

  UnitsTask(UnitImport units) {
    this.units = units;
  }

  @Override
  public String name() {
    return "import units";
  }

  @Override
  public String usage() {
    return "FILE.csv";
  }

  @Override
  public List<Sentence> run(List<String> arguments) {
    if (arguments.size() != 1) {
      throw new WrongUsage();
    }
    var file = arguments.getFirst();
    var entries = read(AdminTask.textOf(file));
    units.takeOver(file, entries);
    return List.of(Sentence.of("admin.import.units", entries.size(), file));
  }

  private static List<UnitEntry> read(String table) {
    try {
      return UnitList.read(table);
    } catch (IllegalArgumentException | DateTimeParseException malformed) {
      throw new Impossible(
          Sentence.of("admin.import.units.malformed", String.valueOf(malformed.getMessage())));
    }
  }
}
