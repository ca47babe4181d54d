package org.saradnja.testing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/** Every event that modules told since the start, in its order. */
@TestConfiguration(proxyBeanMethods = false)
public class Told {

  private final List<Record> events = new CopyOnWriteArrayList<>();

  @EventListener
  void on(Record event) {
    if (event.getClass().getPackageName().startsWith("org.saradnja.")) {
      events.add(event);
    }
  }

  public Set<Class<?>> kinds() {
    return events.stream().map(Object::getClass).collect(Collectors.toSet());
  }

  /** The last events of a kind. */
  public List<Record> last(Class<?> kind, int most) {
    var all = events.stream().filter(kind::isInstance).toList();
    return all.subList(Math.max(0, all.size() - most), all.size());
  }
}
