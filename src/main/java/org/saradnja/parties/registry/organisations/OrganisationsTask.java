package org.saradnja.parties.registry.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.AdminTask;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.parties.registry.Keepers.Keeper;
import org.springframework.stereotype.Component;

/**
 * {@code ./saradnja admin import organisations FILE}: an extract of the register of associations.
 */
@Component
class OrganisationsTask implements AdminTask {

  private static final List<Keeper> INSTALLATION =
      List.of(new Keeper(Actor.SYSTEM, Optional.empty()));

  private final TakingOver taking;
  private final ImportTable imports;

  OrganisationsTask(TakingOver taking, ImportTable imports) {
    this.taking = taking;
    this.imports = imports;
  }

  @Override
  public String name() {
    return "import organisations";
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
    var table = OrganisationRows.read(AdminTask.textOf(arguments.getFirst()));
    if (!table.problems().isEmpty()) {
      throw new Impossible(sentence(table.problems().getFirst()));
    }
    return told(imports.get(taking.takeOver(INSTALLATION, table.rows())));
  }

  private static List<Sentence> told(ImportTable.Import outcome) {
    var told = new ArrayList<Sentence>();
    for (var refused : outcome.refused()) {
      for (var problem : refused.problems()) {
        told.add(
            Sentence.of(
                "admin.import.refused",
                refused.line(),
                refused.form().name(),
                Sentence.of("registry.field." + problem.field()),
                sentence(problem)));
      }
    }
    told.add(
        Sentence.of(
            "admin.import.organisations",
            outcome.entered(),
            outcome.corrected(),
            outcome.unchanged(),
            outcome.refused().size()));
    return told;
  }

  private static Sentence sentence(Problem problem) {
    return new Sentence(problem.key(), List.copyOf(problem.arguments()));
  }
}
