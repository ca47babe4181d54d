package org.saradnja;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A call that receives applications and an association with a draft in which only the statements
 * are missing: the few scenes of the story that lead there, since the whole of it takes minutes on
 * a busy machine. The clock is left where the story leaves it.
 */
record OpenCall(Node node) {

  static final String CODE = "VEZ-2027-02";
  static final String APPLICANT = "udruzenje";

  /** Keeps a node from telling the whole story. */
  static final String[] PRACTICE = {"--saradnja.practice=true", "--saradnja.story=false"};

  private static final LocalDateTime END = LocalDateTime.parse("2027-04-20T10:14:00");
  private static final List<String> NEEDED =
      List.of(
          "2026-11-02 a units",
          "2026-11-02 b organisations",
          "2026-11-02 c institutions",
          "2026-11-02 1 accounts opened",
          "2026-11-02 2 mandates granted",
          "2026-11-02 3 passwords chosen",
          "2027-01-14 plan of calls published",
          "2027-02-12 plan of calls amended",
          "2027-01-18 call 1 drafted",
          "2027-02-15 calls 2 to 6 drafted",
          "2027-04-06 calls 2 and 3 drafted",
          "2027-04-12 call 2 published",
          "VEZ-2027-02 organisation 3 filled");

  OpenCall play() {
    var application = node.application();
    var scenes =
        Stream.concat(
                application.getBeansOfType(Scene.class).values().stream(),
                application.getBeansOfType(Scenes.class).values().stream()
                    .flatMap(more -> more.all().stream()))
            .filter(scene -> NEEDED.contains(scene.name()))
            .sorted(Comparator.comparing(Scene::at).thenComparing(Scene::name))
            .toList();
    if (scenes.size() != NEEDED.size()) {
      throw new IllegalStateException(
          "Of the scenes there are only " + scenes.stream().map(Scene::name).toList());
    }
    var transaction = application.getBean(TransactionTemplate.class);
    for (var scene : scenes) {
      transaction.executeWithoutResult(_ -> {
        clock(scene.at());
        scene.play();
      });
    }
    clock(END);
    return this;
  }

  private void clock(LocalDateTime moment) {
    var physical = node.application().getBean(Clock.class).instant();
    node.jdbc()
        .sql("update practice_clock set offset_microseconds = :offset")
        .param(
            "offset", ChronoUnit.MICROS.between(physical, moment.atZone(Office.ZONE).toInstant()))
        .update();
  }
}
