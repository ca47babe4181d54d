package org.saradnja.training.evaluation.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.evaluation.GroupMarks;
import org.saradnja.training.evaluation.SignedAnswers;
import org.saradnja.training.evaluation.SomeGroup;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Import({SomeGroup.class, HallClock.class})
class GroupPagesTest {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester web;
  @Autowired private GroupTable marks;

  @Test
  void aTrainerMarksTheGroupOnceAndByName() {
    var training = SomeGroup.held("grupe-" + NUMBER.incrementAndGet(), 2, application);
    var trainer = training.trainers().getFirst();
    var answers =
        new SignedAnswers(
            new TreeMap<>(Map.of("grupa-ucesce", 4)),
            new TreeMap<>(Map.of("grupa-zapazanja", "Група је радила са пажњом.")));
    var mark =
        new GroupMarks.Mark(
            trainer.id(), training.form().id(), answers, Instant.parse("2027-04-12T15:00:00Z"));

    assertThat(marks.insert(training.session().id(), mark)).isTrue();
    assertThat(marks.insert(training.session().id(), mark)).isFalse();

    assertThat(marks.of(training.session().id())).containsExactly(mark);
    var organiser = new Sitting(web, AnnouncedSession.organiser(application));
    var page = organiser.page("/rad/vrednovanje/obuke/" + training.session().code());
    assertThat(page.select("section[aria-labelledby=grupa]").text())
        .contains(trainer.name().cyrillic(), "4 од 4", "Група је радила са пажњом.");
  }

  @Test
  void whoeverDidNotTeachHasNoGroupToMark() {
    var training = SomeGroup.held("grupe-" + NUMBER.incrementAndGet(), 2, application);
    var participant = new Sitting(web, SomeGroup.people(training, application).getFirst());

    var path = "/rad/vrednovanje/obuke/" + training.session().code() + "/grupa";

    assertThat(participant.get(path)).hasStatus(404);
    assertThat(participant.post(path, Map.of("grupa-ucesce", "4"))).hasStatus(404);
  }
}
