package org.saradnja.training.exams;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.Series;
import org.springframework.beans.factory.ObjectProvider;

/** What a hall is about, beside the programmes that there are. */
record Taught(Series series, ObjectProvider<Programmes> all) implements Programmes {

  @Override
  public Programme get(ProgrammeId id) {
    return id.equals(series.programme())
        ? new Programme(
            id,
            new ProgrammeCode("proba"),
            2027,
            ProgrammeKind.CONTINUOUS_SECTOR,
            series.title(),
            "civilno-drustvo",
            2,
            14,
            Optional.empty(),
            true)
        : others().get(id);
  }

  private Programmes others() {
    return all.stream().filter(one -> !(one instanceof Taught)).findFirst().orElseThrow();
  }

  @Override
  public Optional<Programme> find(ProgrammeCode code, int year) {
    return others().find(code, year);
  }

  @Override
  public List<Programme> deliverable(LocalDate on) {
    return others().deliverable(on);
  }
}
