package org.saradnja.base.practice.world;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the scenes that have not been played yet, in order of time, and leaves the clock at the end
 * of the story. A start that was interrupted goes on where it stopped.
 */
@Component
@PracticeOnly
@ConditionalOnProperty(name = "saradnja.story", havingValue = "true", matchIfMissing = true)
class Story {

  private static final Logger log = LoggerFactory.getLogger(Story.class);
  static final LocalDateTime END = LocalDateTime.parse("2027-04-20T10:14:00");

  private static final long NANOS_IN_A_MILLI = 1_000_000;

  private final List<Scene> scenes;
  private final MovedTime time;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Story(
      List<Scene> scenes,
      List<Scenes> more,
      MovedTime time,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.scenes =
        Stream.concat(scenes.stream(), more.stream().flatMap(one -> one.all().stream()))
            .sorted(Comparator.comparing(Scene::at).thenComparing(Scene::name))
            .toList();
    this.time = time;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(0)
  void tell() {
    var played = jdbc.sql("select name from practice_scene").query(String.class).set();
    var ahead = scenes.stream().filter(scene -> !played.contains(scene.name())).toList();
    if (ahead.isEmpty()) {
      return;
    }
    var end = END.atZone(Office.ZONE).toInstant();
    // Who has moved the clock past the end keeps it there, whatever a new version adds.
    var left = played.isEmpty() || time.now().isBefore(end) ? end : time.now();
    ahead.forEach(this::play);
    time.moveTo(left);
    log.info("practice story told scenes={}", ahead.size());
  }

  /** All of a scene or nothing: a start that is cut off in the middle of one plays it again. */
  private void play(Scene scene) {
    long began = System.nanoTime();
    transaction.executeWithoutResult(_ -> {
      time.moveTo(scene.at().atZone(Office.ZONE).toInstant());
      scene.play();
      jdbc.sql("insert into practice_scene (name) values (:name)")
          .param("name", scene.name())
          .update();
    });
    log.debug(
        "scene played name={} ms={}", scene.name(), (System.nanoTime() - began) / NANOS_IN_A_MILLI);
  }
}
