package org.saradnja.training.exams;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.Attendance;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Sessions with their people, as tests of tests need them; see also {@link HallClock}. */
@TestConfiguration(proxyBeanMethods = false)
public class Hall {

  public static final String ORGANISER = "organizator";
  public static final LocalDate FIRST_DAY = LocalDate.parse("2027-03-11");
  public static final LocalDate LAST_DAY = LocalDate.parse("2027-03-12");

  /** The story checks people in and tests them in trainings that are not those of this hall. */
  @Bean
  static BeanFactoryPostProcessor withoutTheStoryOfOtherTrainings() {
    return beans ->
        Stream.of(Scene.class, Scenes.class)
            .flatMap(kind -> Stream.of(beans.getBeanNamesForType(kind, true, false)))
            .filter(name -> isOfOtherTrainings(name, beans.getBeanDefinition(name)))
            .forEach(((BeanDefinitionRegistry) beans)::removeBeanDefinition);
  }

  private static boolean isOfOtherTrainings(String name, BeanDefinition scene) {
    return Stream.of(name, String.valueOf(scene.getFactoryBeanName()))
        .anyMatch(one ->
            one.startsWith("org.saradnja.training.sessions.")
                || one.startsWith("org.saradnja.training.exams.attempt.")
                || one.startsWith("org.saradnja.training.exams.setting.")
                || one.startsWith("org.saradnja.training.exams.takenover.")
                || one.startsWith("org.saradnja.training.evaluation.")
                || one.startsWith("org.saradnja.training.figures.")
                || one.startsWith("org.saradnja.practice.exercises.")
                || one.endsWith(".TownCommissions")
                || one.endsWith(".TownScores")
                || one.equals("listOfTownPublished")
                || one.equals("hoursConfirmed")
                || one.endsWith(".IssuingScenes"));
  }

  @Bean
  @Primary
  Rooms rooms() {
    return new Rooms();
  }

  @Bean
  @Primary
  Seating seating() {
    return new Seating();
  }

  @Bean
  @Primary
  CheckIns checkIns() {
    return new CheckIns();
  }

  /** What the hall is about, beside the programmes that there are. */
  @Bean
  @Primary
  Programmes programmes(Rooms rooms, ObjectProvider<Programmes> all) {
    return new Taught(rooms.allSeries().getFirst(), all);
  }

  /** Sessions that tests have announced. */
  public static final class Rooms implements Sessions {

    private final Map<SessionId, Session> sessions = new ConcurrentHashMap<>();
    private final Map<SessionId, List<TrainerId>> trainers = new ConcurrentHashMap<>();
    private final Series series =
        new Series(
            new SeriesId(UUID.randomUUID()),
            new SeriesCode("proba-2027"),
            new ProgrammeId(UUID.randomUUID()),
            Localised.ofCyrillic("Финансирање програма удружења"),
            ORGANISER,
            true);

    /** Two days in Вежбаоница, the last of them with a test. */
    public Session announce() {
      return announce(UUID.randomUUID(), FIRST_DAY);
    }

    /** Of a programme that there is. */
    public Session announce(ProgrammeId programme) {
      return announce(UUID.randomUUID(), FIRST_DAY, programme);
    }

    public Session announce(UUID value, LocalDate firstDay) {
      return announce(value, firstDay, series.programme());
    }

    private Session announce(UUID value, LocalDate firstDay, ProgrammeId programme) {
      var id = new SessionId(value);
      var session =
          new Session(
              id,
              new SessionCode("proba-" + id.value().toString().substring(0, 8)),
              series.id(),
              programme,
              new Place("Вежбаоница", "Вежбаонице", "у Вежбаоници"),
              List.of(
                  new DayBlock(1, firstDay, LocalTime.of(9, 0), LocalTime.of(17, 0)),
                  new DayBlock(2, firstDay.plusDays(1), LocalTime.of(9, 0), LocalTime.of(15, 30))),
              60,
              ORGANISER,
              false);
      sessions.put(id, session);
      return session;
    }

    public void lead(SessionId session, TrainerId trainer) {
      trainers.put(session, List.of(trainer));
    }

    @Override
    public Session get(SessionId id) {
      return Optional.ofNullable(sessions.get(id))
          .orElseThrow(() -> new NoSuchThing("session " + id));
    }

    @Override
    public Optional<Session> find(SessionCode code) {
      return sessions.values().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public List<Session> of(SeriesId id) {
      return List.copyOf(sessions.values());
    }

    @Override
    public Series series(SeriesId id) {
      return series;
    }

    @Override
    public Optional<Series> find(SeriesCode code) {
      return Optional.of(series).filter(one -> one.code().equals(code));
    }

    @Override
    public List<Series> allSeries() {
      return List.of(series);
    }

    @Override
    public List<TrainerId> trainers(SessionId session) {
      return trainers.getOrDefault(session, List.of());
    }
  }

  /** Who has a seat. */
  public static final class Seating implements Participants {

    private final List<Participant> all = new CopyOnWriteArrayList<>();

    public Participant seat(SessionId session, PersonId person, String name) {
      return seat(UUID.randomUUID(), session, person, name);
    }

    public Participant seat(UUID enrolment, SessionId session, PersonId person, String name) {
      var participant =
          new Participant(
              new EnrolmentId(enrolment),
              session,
              Optional.of(person),
              Localised.ofCyrillic(name),
              Optional.of(new UnitId("vezbaonica")),
              Gender.NOT_STATED,
              "");
      all.add(participant);
      return participant;
    }

    @Override
    public Participant get(EnrolmentId id) {
      return all.stream()
          .filter(one -> one.enrolment().equals(id))
          .findFirst()
          .orElseThrow(() -> new NoSuchThing("enrolment " + id));
    }

    @Override
    public Optional<Participant> find(SessionId session, PersonId person) {
      return of(session).stream()
          .filter(one -> one.person().equals(Optional.of(person)))
          .findFirst();
    }

    @Override
    public List<Participant> of(SessionId session) {
      return all.stream().filter(one -> one.session().equals(session)).toList();
    }

    @Override
    public List<Participant> of(PersonId person) {
      return all.stream().filter(one -> one.person().equals(Optional.of(person))).toList();
    }

    @Override
    public List<Participant> of(UnitId unit) {
      return all.stream().filter(one -> one.unit().equals(Optional.of(unit))).toList();
    }
  }

  /** Who is in the room. */
  public static final class CheckIns implements Attendances {

    private final Set<String> checkedIn = ConcurrentHashMap.newKeySet();

    public void checkIn(EnrolmentId enrolment, int day) {
      checkedIn.add(enrolment.value() + "/" + day);
    }

    @Override
    public Attendance of(EnrolmentId enrolment) {
      return new Attendance(enrolment, List.of());
    }

    @Override
    public List<Attendance> of(SessionId session) {
      return List.of();
    }

    @Override
    public boolean isCheckedIn(EnrolmentId enrolment, int day) {
      return checkedIn.contains(enrolment.value() + "/" + day);
    }
  }
}
