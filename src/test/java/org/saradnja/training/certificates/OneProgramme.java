package org.saradnja.training.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.Programmes;

/** A programme of fourteen hours. */
final class OneProgramme implements Programmes {

  static final ProgrammeId ID = new ProgrammeId(new UUID(8, 8));

  @Override
  public Programme get(ProgrammeId id) {
    var training = SampleCertificate.certificate().training();
    return new Programme(
        ID,
        new ProgrammeCode(training.programme()),
        2027,
        ProgrammeKind.CONTINUOUS_SECTOR,
        training.title(),
        training.subject(),
        2,
        14,
        Optional.of("2027-14"),
        true);
  }

  @Override
  public Optional<Programme> find(ProgrammeCode code, int year) {
    return Optional.of(get(ID));
  }

  @Override
  public List<Programme> deliverable(LocalDate on) {
    return List.of(get(ID));
  }
}
