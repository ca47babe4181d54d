package org.saradnja;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.database.BeforeCommit;
import org.saradnja.testing.Told;
import org.saradnja.testing.ToldWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * An event that is heard twice does one thing, whoever hears it: those who hear it after the commit
 * are told at least once, and those who hear it in the transaction of the act are held to the same.
 * Every listener of the application is told events of the story again, in a transaction that is
 * taken back; between the second and the third hearing no row of any table changes.
 */
@ToldWorld
class HeardTwiceTest {

  private static final int OF_A_KIND = 4;

  /**
   * What they hear a second time they refuse, so that the act that told it would fail as a whole.
   */
  private static final Set<String> REFUSED =
      Set.of(
          "funding.applications.filling.Following ApplicationSent",
          "parties.people.passwords.Linking AccountOpened");

  /** Whose event the story does not tell: they are not asked here, and a new one is to be named. */
  private static final Set<String> NOT_TOLD =
      Set.of(
          "funding.applications.checking.Answering ApplicationSupplemented",
          "funding.applications.filling.Following ApplicationSupplemented",
          "funding.applications.filling.Following ApplicationWithdrawn",
          "parties.people.mandates.EndingOfInstitutions InstitutionClosed",
          "parties.people.mandates.TownMandates TownClosed",
          "parties.people.passwords.Linking AccountSoughtAgain",
          "parties.people.passwords.Linking AddressMoved",
          "portal.listing.search.Indexing NewsCorrected",
          "portal.listing.search.Indexing NewsWithdrawn",
          "record.notices.letters.AddressLetters AddressMoveAsked",
          "record.notices.letters.AddressLetters AddressMoved",
          "record.notices.letters.CertificateLetters CertificateCorrected",
          "record.notices.letters.ColleagueLetters SessionChanged",
          "record.notices.letters.ColleagueLetters TrainingApproaches",
          "record.notices.letters.EngagementLetters SessionChanged",
          "record.notices.letters.EngagementLetters TrainingApproaches",
          "record.notices.letters.EvaluationLetters AnswersAsked",
          "record.notices.letters.EvaluationLetters OpinionsAsked",
          "record.notices.letters.LeaveLetters ChangeReturned",
          "record.notices.letters.PasswordLetters AccountSoughtAgain",
          "record.notices.letters.PasswordLetters PasswordResetAsked",
          "record.notices.letters.TrainingLetters SessionChanged",
          "record.notices.letters.TrainingLetters TrainingApproaches",
          "training.certificates.register.HolderTable EnrolmentJoined",
          "training.exams.attempt.Finishing ExtraTimeGiven",
          "training.exams.attempt.Finishing PaperAgreed",
          "training.sessions.enrolling.Furnishing SessionChanged",
          "training.sessions.enrolling.Joining AccountConfirmed",
          "training.sessions.enrolling.Joining AddressMoved");

  @Autowired private ApplicationContext application;
  @Autowired private Told told;
  @Autowired private TransactionTemplate transaction;
  @Autowired private BeforeCommit atTheEnd;
  @Autowired private JdbcClient jdbc;

  private record Listener(Object bean, Method method) {

    Class<?> event() {
      return method.getParameterTypes()[0];
    }

    void hear(Object event) {
      ReflectionUtils.makeAccessible(method);
      ReflectionUtils.invokeMethod(method, bean, event);
    }

    String name() {
      return bean.getClass().getName().replace("org.saradnja.", "") + " " + event().getSimpleName();
    }
  }

  @BeforeEach
  void theStoryWasHeardToItsEnd() {
    var open = "select count(*) from event_publication where status <> 'FAILED'";
    await().atMost(60, SECONDS).until(() -> jdbc.sql(open).query(Long.class).single() == 0);
  }

  @Test
  void whatIsHeardAgainChangesNothingOrIsRefused() {
    var refused = new TreeSet<String>();
    int heard = 0;
    for (var listener : listeners()) {
      for (var event : told.last(listener.event(), OF_A_KIND)) {
        heard++;
        if (isRefused(listener, event)) {
          refused.add(listener.name());
        }
      }
    }

    assertThat(heard).as("hearings").isGreaterThan(100);
    assertThat(refused).isEqualTo(new TreeSet<>(REFUSED));
  }

  @Test
  void whomTheStoryDoesNotTellIsKnown() {
    var silent =
        listeners().stream()
            .filter(listener -> !told.kinds().contains(listener.event()))
            .map(Listener::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(silent).isEqualTo(new TreeSet<>(NOT_TOLD));
  }

  /** The first hearing was in the story; here are the second and the third. */
  private boolean isRefused(Listener listener, Record event) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          status.setRollbackOnly();
          try {
            hear(listener, event);
            var second = touched();
            hear(listener, event);
            assertThat(touched()).as(listener.name() + ", " + event).isEqualTo(second);
            return false;
          } catch (DuplicateKeyException | OptimisticLockingFailureException again) {
            return true;
          }
        }));
  }

  private void hear(Listener listener, Record event) {
    listener.hear(event);
    atTheEnd.now();
  }

  /** The content of every table that this transaction has changed. */
  private Map<String, String> touched() {
    var tables =
        jdbc.sql(
                """
                select relname from pg_stat_xact_user_tables
                 where n_tup_ins + n_tup_upd + n_tup_del > 0
                """)
            .query(String.class)
            .list();
    var contents = new TreeMap<String, String>();
    for (var table : tables) {
      contents.put(
          table,
          jdbc.sql(
                  "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "
                      + table
                      + " t")
              .query(String.class)
              .single());
    }
    return contents;
  }

  private List<Listener> listeners() {
    return Arrays.stream(application.getBeanDefinitionNames())
        .filter(this::isOurs)
        .flatMap(name -> {
          Object bean = AopTestUtils.getUltimateTargetObject(application.getBean(name));
          return methods(bean.getClass()).map(method -> new Listener(bean, method));
        })
        .filter(listener -> listener.event().isRecord())
        .toList();
  }

  private boolean isOurs(String name) {
    var type = application.getType(name, false);
    if (type == null) {
      return false;
    }
    var own = ClassUtils.getUserClass(type);
    return own.getName().startsWith("org.saradnja.")
        && !own.getName().startsWith("org.saradnja.testing.")
        && methods(own).findAny().isPresent();
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> AnnotatedElementUtils.hasAnnotation(method, EventListener.class))
        .filter(method -> method.getParameterCount() == 1);
  }
}
