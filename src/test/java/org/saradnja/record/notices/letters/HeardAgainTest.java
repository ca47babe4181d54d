package org.saradnja.record.notices.letters;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ToldWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

/**
 * Events are delivered at least once: everything that the story of the practice world told is told
 * again, and nobody gets a second letter of it.
 */
@ToldWorld
class HeardAgainTest {

  @Autowired private List<Writing> writings;
  @Autowired private EventSerializer serializer;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  record Stored(String eventType, String serializedEvent) {}

  @BeforeEach
  void theStoryWasHeardToItsEnd() {
    await()
        .atMost(60, SECONDS)
        .until(() -> count("select count(*) from event_publication where status <> 'FAILED'") == 0);
    assertThat(count("select count(*) from event_publication"))
        .as("events nobody could hear")
        .isZero();
  }

  @Test
  void whatIsHeardAgainIsNotWrittenAgain() throws ReflectiveOperationException {
    var before = letters();

    int heard = 0;
    for (var stored : archived()) {
      heard += hearAgain(stored);
    }

    assertThat(heard).as("deliveries").isGreaterThan(100);
    assertThat(before).as("letters of the story").isNotEmpty();
    assertThat(letters()).isEqualTo(before);
  }

  @Test
  void everyListenerOfLettersHearsAnEventThatIsKept() {
    assertThat(listeners())
        .isNotEmpty()
        .allSatisfy(listener -> assertThat(listener.getParameterTypes()).hasSize(1));
    assertThat(listeners().map(listener -> listener.getParameterTypes()[0]))
        .as("an event is a stored format: a public record in the root of its module")
        .allSatisfy(event -> {
          assertThat(event.isRecord()).isTrue();
          assertThat(event.getPackageName()).matches("org\\.saradnja\\.[a-z]+\\.[a-z]+");
        });
  }

  private int hearAgain(Stored stored) throws ReflectiveOperationException {
    var type = Class.forName(stored.eventType());
    Object event = serializer.deserialize(stored.serializedEvent(), type);
    int heard = 0;
    for (var writing : writings) {
      Object target = AopTestUtils.getTargetObject(writing);
      for (var listener : listeners(target).filter(one -> hears(one, type)).toList()) {
        ReflectionUtils.makeAccessible(listener);
        transaction.executeWithoutResult(
            _ -> ReflectionUtils.invokeMethod(listener, target, event));
        heard++;
      }
    }
    return heard;
  }

  private Stream<Method> listeners() {
    return writings.stream().flatMap(one -> listeners(AopTestUtils.getTargetObject(one)));
  }

  private static Stream<Method> listeners(Object target) {
    return Arrays.stream(target.getClass().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(ApplicationModuleListener.class));
  }

  private static boolean hears(Method listener, Class<?> event) {
    return listener.getParameterTypes()[0].equals(event);
  }

  private List<Stored> archived() {
    return jdbc.sql(
            """
            select event_type, serialized_event
              from event_publication_archive
             order by publication_date
            """)
        .query(
            (row, _) -> new Stored(row.getString("event_type"), row.getString("serialized_event")))
        .list();
  }

  /** How many letters of each kind there are. */
  private Map<String, Long> letters() {
    return jdbc
        .sql("select kind, count(*) as letters from notice group by kind")
        .query((row, _) -> Map.entry(row.getString("kind"), row.getLong("letters")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
