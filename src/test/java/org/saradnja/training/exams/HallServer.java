package org.saradnja.training.exams;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saradnja.Saradnja;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Hall.CheckIns;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.setting.SomeExam;
import org.saradnja.training.sessions.Session;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The practice world as a process, with a hall in which a test is open today. Started again on the
 * same data folder it finds the same hall, the same people and what they have answered.
 *
 * <p>Arguments: port, data folder. Says {@code HALL} and the id of the test once it is open.
 */
public final class HallServer {

  /** Practice accounts that have a seat, whatever else they are. */
  public static final List<String> SEATED =
      List.of("polaznik", "kadrovi", "finansije", "donator", "revizor", "odlucilac", "clan1");

  /** For measuring: 24 accounts in each of the sessions that {@code hall.more} asks for. */
  private static final List<String> EVERYBODY =
      Stream.concat(
              Stream.of(
                  "polaznik",
                  "kadrovi",
                  "finansije",
                  "donator",
                  "revizor",
                  "odlucilac",
                  "clan1",
                  "clan2",
                  "sluzbenik",
                  "predsednik-komisije",
                  "udruzenje",
                  "udruzenje2",
                  "kancelarija",
                  "predavac"),
              IntStream.rangeClosed(4, 12).mapToObj("zastupnik%02d"::formatted))
          .toList();

  private static final int PAUSE_MILLISECONDS = 100;

  private final ConfigurableApplicationContext application;

  private HallServer(ConfigurableApplicationContext application) {
    this.application = application;
  }

  static void main(String[] arguments) throws InterruptedException {
    var platform = new SpringApplication(Saradnja.class, Hall.class);
    platform.setAdditionalProfiles("run");
    var server =
        new HallServer(
            platform.run("--server.port=" + arguments[0], "--saradnja.data=" + arguments[1]));
    server.awaitTheStory();
    System.out.println("HALL " + server.open().value());
  }

  private void awaitTheStory() throws InterruptedException {
    var availability = application.getBean(ApplicationAvailability.class);
    while (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
      Thread.sleep(PAUSE_MILLISECONDS);
    }
  }

  private ExamId open() {
    var first = open("session", SEATED);
    for (int more = 1; more <= Integer.getInteger("hall.more", 0); more++) {
      open("session " + more, EVERYBODY);
    }
    return first;
  }

  private ExamId open(String name, List<String> accounts) {
    var today = application.getBean(LegalTime.class).today();
    var session = application.getBean(Rooms.class).announce(named(name), today.minusDays(1));
    accounts.forEach(account -> seat(session, account));
    var organiser = new SignedIn(person("organizator"), "");
    return application
        .getBean(Exams.class)
        .of(session.id())
        .map(Exam::id)
        .orElseGet(() -> SomeExam.opened(session, wholeDay(), organiser, application));
  }

  private void seat(Session session, String account) {
    var seat =
        application
            .getBean(Seating.class)
            .seat(
                named(session.code() + account),
                session.id(),
                person(account),
                "Полазник " + account);
    application.getBean(CheckIns.class).checkIn(seat.enrolment(), 2);
  }

  private PersonId person(String account) {
    return application
        .getBean(People.class)
        .withEmail(account + "@vezbaonica.example")
        .orElseThrow();
  }

  private static ExamSettings wholeDay() {
    var usual = SomeExam.USUAL;
    return new ExamSettings(
        usual.blueprint(),
        usual.minutes(),
        usual.passPercent(),
        Integer.getInteger("hall.attempts", 1),
        usual.review(),
        LocalTime.MIN,
        LocalTime.of(23, 59));
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
