package org.saradnja.funding.assessment.town;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.funding.calls.drafting.CallOfTown;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.OnlyUnit;
import org.saradnja.testing.Somebody;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A town of its own for each test: an officer, a president and two members, a call that has closed.
 * The earlier stages are hand-written; everything of this module is real.
 */
public final class Town {

  private final ApplicationContext application;
  public final TownClock clock;
  public final TownApplications applications;
  public final UnitId unit;
  public final PublishedCall call;
  public final SignedIn officer;
  public final List<SignedIn> members;

  private Town(ApplicationContext application) {
    this.application = application;
    this.unit = new UnitId("grad-" + UUID.randomUUID());
    this.clock = application.getBean(TownClock.class);
    this.applications = application.getBean(TownApplications.class);
    this.officer = holding(Role.OFFICER);
    clock.stand("2027-01-25T08:00:00");
    var id = CallOfTown.publish(TownCalls.text(), unit, officer, application);
    this.call = application.getBean(Calls.class).get(id);
    var commission = new ArrayList<SignedIn>();
    commission.add(holding(Role.COMMISSION_PRESIDENT));
    commission.add(holding(Role.COMMISSION_MEMBER));
    commission.add(holding(Role.COMMISSION_MEMBER));
    this.members = List.copyOf(commission);
    clock.stand("2027-03-01T08:00:00");
  }

  public static Town in(ApplicationContext application) {
    return new Town(application);
  }

  public SignedIn holding(Role role) {
    return Somebody.holding(role, unit, application);
  }

  public SignedIn president() {
    return members.getFirst();
  }

  public String code() {
    return call.code().value();
  }

  /** The beans of the town, in place of those of the earlier stages. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Beans {

    @Bean
    @Primary
    TownClock townClock() {
      return new TownClock();
    }

    @Bean
    @Primary
    TownApplications townApplications() {
      return new TownApplications();
    }

    @Bean
    @Primary
    TownOrganisations townOrganisations() {
      return new TownOrganisations();
    }

    @Bean
    @Primary
    OnlyUnit townUnits() {
      return new OnlyUnit("Вежбаоница");
    }
  }
}
