package org.saradnja.training.exams.blueprint;

import java.time.LocalDate;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.TestBlueprint;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.Programmes;
import org.springframework.context.ApplicationContext;

/** Blueprints as the Academy adopts them. */
public final class SomeBlueprint {

  static final Provision ACT = new Provision("Одлука о саставу теста, 1/2027", "", true);

  private SomeBlueprint() {}

  /** Valid from today on; answers with its number. */
  public static int adopted(
      ProgrammeId programme, Measure measure, ApplicationContext application) {
    var code = application.getBean(Programmes.class).get(programme).code();
    var today = application.getBean(LegalTime.class).today();
    application
        .getBean(Adopting.class)
        .adopt(academy(application), of(code.value(), measure, today));
    return application.getBean(BlueprintTable.class).on(code, today).orElseThrow().number();
  }

  static TestBlueprint of(String programme, Measure measure, LocalDate from) {
    return new TestBlueprint(0, programme, measure, from, ACT);
  }

  static SignedIn academy(ApplicationContext application) {
    return Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }
}
