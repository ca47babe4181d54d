package org.saradnja.training.programmes.keeping;

import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.Somebody;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.ProgrammeId;
import org.springframework.context.ApplicationContext;

/** A programme of two days in the area {@code civilno-drustvo}, adopted by the Academy's acts. */
public final class AdoptedProgramme {

  private AdoptedProgramme() {}

  public static ProgrammeId of(String code, int year, ApplicationContext application) {
    return adopted(SampleProgramme.sector(code, year), application);
  }

  /** A special one, which still waits for the Central records. */
  public static ProgrammeId special(String code, int year, ApplicationContext application) {
    return adopted(SampleProgramme.special(code, year), application);
  }

  private static ProgrammeId adopted(Content content, ApplicationContext application) {
    var academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
    var keeping = application.getBean(Keeping.class);
    var id = keeping.draft(academy, content);
    keeping.propose(academy, id, 0);
    var today = application.getBean(LegalTime.class).today();
    keeping.adopt(academy, id, 1, Adoption.of(today, "99/2026"));
    return id;
  }
}
