package org.saradnja.training.programmes.keeping;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.programmes.RecordsEntry;
import org.saradnja.training.programmes.SubjectArea;
import org.saradnja.training.programmes.keeping.ProgrammeTable.Row;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Adopted;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Draft;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Proposed;
import org.springframework.stereotype.Component;

/** What others may know of programmes: those that were adopted. */
@Component
class StoredProgrammes implements Programmes {

  private static final Comparator<ProgrammeEntry> LATEST_FIRST =
      comparing((ProgrammeEntry entry) -> -entry.programme().year())
          .thenComparing(entry -> entry.programme().title().cyrillic(), SerbianOrder.ORDER);

  private final ProgrammeTable table;

  StoredProgrammes(ProgrammeTable table) {
    this.table = table;
  }

  @Override
  public Programme get(ProgrammeId id) {
    return entry(id).programme();
  }

  @Override
  public Optional<Programme> find(ProgrammeCode code, int year) {
    return entries()
        .map(ProgrammeEntry::programme)
        .filter(programme -> programme.code().equals(code) && programme.year() == year)
        .findFirst();
  }

  @Override
  public List<Programme> deliverable(LocalDate on) {
    return entries()
        .filter(entry -> entry.on(on) == ProgrammeEntry.Delivery.LAWFUL)
        .sorted(LATEST_FIRST)
        .map(ProgrammeEntry::programme)
        .toList();
  }

  private ProgrammeEntry entry(ProgrammeId id) {
    return table
        .find(id)
        .flatMap(StoredProgrammes::adopted)
        .orElseThrow(() -> new NoSuchThing("programme " + id.value()));
  }

  private Stream<ProgrammeEntry> entries() {
    return table.all().stream().flatMap(row -> adopted(row).stream());
  }

  static Optional<ProgrammeEntry> adopted(Row row) {
    return switch (row.toDomain().value()) {
      case Adopted adopted -> Optional.of(entry(adopted, row.invented()));
      case Draft _, Proposed _ -> Optional.empty();
    };
  }

  private static ProgrammeEntry entry(Adopted adopted, boolean invented) {
    var content = adopted.content();
    var delivery = content.text().delivery();
    var programme =
        new Programme(
            adopted.id(),
            content.code(),
            content.year(),
            content.kind(),
            Localised.ofCyrillic(content.title()),
            content.subject(),
            delivery.days(),
            delivery.hours(),
            adopted.records().map(RecordsEntry::number),
            invented);
    return new ProgrammeEntry(programme, content.text(), adopted.adoption(), adopted.records());
  }

  /** The same programmes with their whole entries. */
  @Component
  static class Entries implements ProgrammeEntries {

    private final StoredProgrammes programmes;

    Entries(StoredProgrammes programmes) {
      this.programmes = programmes;
    }

    @Override
    public ProgrammeEntry get(ProgrammeId id) {
      return programmes.entry(id);
    }

    @Override
    public List<ProgrammeEntry> all() {
      return programmes.entries().sorted(LATEST_FIRST).toList();
    }

    @Override
    public List<ProgrammeEntry> versions(ProgrammeCode code) {
      return all().stream().filter(entry -> entry.programme().code().equals(code)).toList();
    }

    @Override
    public List<SubjectArea> subjects() {
      return programmes.table.subjects();
    }
  }
}
