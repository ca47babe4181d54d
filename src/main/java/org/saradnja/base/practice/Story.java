package org.saradnja.base.practice;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.saradnja.base.kernel.Office;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plays the scenes that have not been played yet, in order of time, and leaves the clock at the end
 * of the story. A start that was interrupted goes on where it stopped.
 */
@Component
@PracticeOnly
class Story {

  private static final Logger log = LoggerFactory.getLogger(Story.class);
  static final LocalDateTime END = LocalDateTime.parse("2027-04-20T10:14:00");

  private final List<Scene> scenes;
  private final MovedTime time;
  private final JdbcClient jdbc;

  Story(List<Scene> scenes, MovedTime time, JdbcClient jdbc) {
    this.scenes =
        scenes.stream().sorted(Comparator.comparing(Scene::at).thenComparing(Scene::name)).toList();
    this.time = time;
    this.jdbc = jdbc;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(0)
  void tell() {
    var played = jdbc.sql("select name from practice_scene").query(String.class).set();
    var ahead = scenes.stream().filter(scene -> !played.contains(scene.name())).toList();
    ahead.forEach(this::play);
    if (!ahead.isEmpty()) {
      time.moveTo(END.atZone(Office.ZONE).toInstant());
      log.info("practice story told scenes={}", ahead.size());
    }
  }

  private void play(Scene scene) {
    time.moveTo(scene.at().atZone(Office.ZONE).toInstant());
    scene.play();
    jdbc.sql("insert into practice_scene (name) values (:name)")
        .param("name", scene.name())
        .update();
  }
}
