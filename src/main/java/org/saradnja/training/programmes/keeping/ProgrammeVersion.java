package org.saradnja.training.programmes.keeping;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.RecordsEntry;

/**
 * One yearly version of a programme: written by the Academy, proposed, adopted (Law on Employees in
 * Autonomous Provinces and Local Self-Government Units, Article 121 and those after it).
 */
sealed interface ProgrammeVersion {

  ProgrammeId id();

  Content content();

  record Draft(ProgrammeId id, Content content) implements ProgrammeVersion {

    Draft saying(Content other) {
      return new Draft(id, other);
    }

    /** Only a whole entry is proposed: what is adopted is not filled in afterwards. */
    Proposed propose(LocalDate on) {
      if (!content.text().isComplete()) {
        throw new ActRefused(ProgrammeRefusal.INCOMPLETE);
      }
      return new Proposed(id, content, on);
    }
  }

  record Proposed(ProgrammeId id, Content content, LocalDate on) implements ProgrammeVersion {

    Adopted adopt(Adoption adoption, LocalDate today) {
      if (adoption.on().filter(on::isAfter).isPresent()) {
        throw new ActRefused(ProgrammeRefusal.ADOPTED_BEFORE_PROPOSED, on);
      }
      if (adoption.on().filter(today::isBefore).isPresent()) {
        throw new ActRefused(ProgrammeRefusal.NOT_YET);
      }
      return new Adopted(id, content, adoption, Optional.empty());
    }

    Draft takeBack() {
      return new Draft(id, content);
    }
  }

  record Adopted(ProgrammeId id, Content content, Adoption adoption, Optional<RecordsEntry> records)
      implements ProgrammeVersion {

    Adopted enter(RecordsEntry entry, LocalDate today) {
      if (records.isPresent()) {
        throw new ActRefused(ProgrammeRefusal.ALREADY_ENTERED, records.get().number());
      }
      if (entry.on().isAfter(today)) {
        throw new ActRefused(ProgrammeRefusal.NOT_YET);
      }
      return new Adopted(id, content, adoption, Optional.of(entry));
    }
  }
}
