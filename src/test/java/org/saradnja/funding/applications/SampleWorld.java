package org.saradnja.funding.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.funding.calls.drafting.CallOfTown;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.testing.OnlyUnit;
import org.saradnja.testing.Somebody;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls, organisations and a clock, as tests of applications need them. */
@TestConfiguration(proxyBeanMethods = false)
public class SampleWorld {

  public static final UnitId UNIT = new UnitId("vezbaonica");
  public static final Instant OPEN = Instant.parse("2027-04-20T08:14:32.123456Z");
  public static final Instant CLOSED = Instant.parse("2027-04-28T08:00:00Z");

  @Bean
  PublishedCalls sampleCalls(ApplicationContext application, Calls calls, MovedTime time) {
    return new PublishedCalls(application, calls, time);
  }

  @Bean
  @Primary
  KnownOrganisations sampleOrganisations() {
    return new KnownOrganisations();
  }

  @Bean
  @Primary
  MovedTime sampleTime() {
    return new MovedTime();
  }

  @Bean
  @Primary
  Units sampleUnits() {
    return new OnlyUnit("Општина Вежбаоница");
  }

  @Bean
  Milestones sampleMilestones() {
    return new Milestones();
  }

  /** What the later stages told the timeline. */
  public static class Milestones {

    private final List<MilestoneReached> heard = new CopyOnWriteArrayList<>();

    public List<MilestoneReached> of(CallId call) {
      return heard.stream().filter(event -> event.call().equals(call)).toList();
    }

    @EventListener
    void on(MilestoneReached event) {
      heard.add(event);
    }
  }

  @Bean
  Outage sampleOutage(JdbcClient jdbc) {
    return new Outage(jdbc);
  }

  /** Takes the database away in the middle of a sending, once, when it was told to. */
  public static class Outage {

    private final JdbcClient jdbc;
    private final AtomicBoolean due = new AtomicBoolean();

    Outage(JdbcClient jdbc) {
      this.jdbc = jdbc;
    }

    public void comeWithTheNextSending() {
      due.set(true);
    }

    @EventListener
    void on(ApplicationSent event) {
      if (due.getAndSet(false)) {
        jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query((_, _) -> event).list();
      }
    }
  }

  /** A clock that stands where a test has put it. */
  public static final class MovedTime implements LegalTime {

    private volatile Instant now = OPEN;

    public void moveTo(Instant moment) {
      now = moment;
    }

    @Override
    public Instant at(Instant physical) {
      return now;
    }

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public ZoneId zone() {
      return Office.ZONE;
    }
  }

  /** Publishes calls as an officer does, on the day on which the sample call was published. */
  public static final class PublishedCalls {

    private final ApplicationContext application;
    private final Calls calls;
    private final MovedTime time;

    /** One for all tests: each officer more would get a letter about every call of every test. */
    private @Nullable SignedIn officer;

    PublishedCalls(ApplicationContext application, Calls calls, MovedTime time) {
      this.application = application;
      this.calls = calls;
      this.time = time;
    }

    /** The time of the test stays where it was. */
    public PublishedCall publish(SampleCall sample) {
      var before = time.now();
      time.moveTo(SampleCall.PUBLISHED);
      var id = CallOfTown.publish(sample.text(), UNIT, officer(), application);
      time.moveTo(before);
      return calls.get(id);
    }

    public synchronized SignedIn officer() {
      if (officer == null) {
        officer = Somebody.holding(Role.OFFICER, UNIT, application);
      }
      return officer;
    }
  }

  /** Organisations that tests have entered. */
  public static final class KnownOrganisations implements Organisations {

    private final Map<OrganisationId, Organisation> organisations = new ConcurrentHashMap<>();

    /** An association of the practice world, registered long ago, with its seat in the unit. */
    public Organisation enter() {
      return enter(UNIT, LocalDate.parse("2019-05-09"));
    }

    public Organisation enter(UnitId seat, LocalDate registeredOn) {
      var organisation =
          new Organisation(
              new OrganisationId(UUID.randomUUID()),
              new RegistrationNumber("90000003"),
              new TaxNumber("900000003"),
              "Удружење „Тиха вода“",
              LegalForm.ASSOCIATION,
              seat,
              "Вежбаоница, Измишљена 3",
              "Узорка Примеровић",
              Optional.empty(),
              List.of("ELD"),
              registeredOn,
              true);
      organisations.put(organisation.id(), organisation);
      return organisation;
    }

    @Override
    public Organisation get(OrganisationId id) {
      return Optional.ofNullable(organisations.get(id))
          .orElseThrow(() -> new NoSuchThing("organisation " + id));
    }

    @Override
    public Optional<Organisation> with(RegistrationNumber number) {
      return Optional.empty();
    }

    @Override
    public List<Organisation> list(Filter filter, int offset, int limit) {
      return List.of();
    }

    @Override
    public long count(Filter filter) {
      return 0;
    }

    @Override
    public List<Organisation> after(String number, Filter filter, int limit) {
      return List.of();
    }
  }
}
