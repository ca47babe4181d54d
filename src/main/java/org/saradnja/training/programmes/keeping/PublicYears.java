package org.saradnja.training.programmes.keeping;

import java.util.Arrays;
import java.util.Optional;
import org.saradnja.base.web.PublicThings;
import org.saradnja.training.programmes.ProgrammeFamily;
import org.springframework.stereotype.Component;

/** Leads from the log to the whole programme of a year in the catalogue. */
@Component
class PublicYears implements PublicThings {

  private final ProgrammeTable programmes;

  PublicYears(ProgrammeTable programmes) {
    this.programmes = programmes;
  }

  @Override
  public Optional<PublicThing> find(String name) {
    return programmes.all().stream()
        .flatMap(row -> StoredProgrammes.adopted(row).stream())
        .map(entry -> entry.programme().year())
        .distinct()
        .flatMap(year ->
            Arrays.stream(ProgrammeFamily.values())
                .filter(family -> family.subject(year).equals(name))
                .map(family ->
                    new PublicThing(
                        family.title() + " (" + year + ")", YearWriting.publicHref(year, family))))
        .findFirst();
  }
}
