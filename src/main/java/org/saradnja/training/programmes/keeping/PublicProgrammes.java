package org.saradnja.training.programmes.keeping;

import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.web.PublicThings;
import org.saradnja.training.programmes.ProgrammeId;
import org.springframework.stereotype.Component;

/** Leads from the log to adopted programmes; what is only proposed has no public page. */
@Component
class PublicProgrammes implements PublicThings {

  private static final String KIND = "programme:";

  private final ProgrammeTable programmes;

  PublicProgrammes(ProgrammeTable programmes) {
    this.programmes = programmes;
  }

  @Override
  public Optional<PublicThing> find(String name) {
    if (!name.matches(KIND + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.empty();
    }
    return programmes
        .find(new ProgrammeId(UUID.fromString(name.substring(KIND.length()))))
        .flatMap(StoredProgrammes::adopted)
        .map(entry -> {
          var programme = entry.programme();
          return new PublicThing(
              programme.title().cyrillic() + " (" + programme.year() + ")",
              "/obuke/" + programme.code() + "?godina=" + programme.year());
        });
  }
}
