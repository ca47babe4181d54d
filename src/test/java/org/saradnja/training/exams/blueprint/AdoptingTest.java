package org.saradnja.training.exams.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.QuestionOrder;
import org.saradnja.training.exams.TestBlueprint;
import org.saradnja.training.exams.TestBlueprintAdopted;
import org.saradnja.training.programmes.ProgrammeCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A blueprint counts from its day on, never for tests that were held already. */
@ApplicationTest
@RecordApplicationEvents
class AdoptingTest {

  private static final Measure MEASURE =
      new Measure(List.of(new Draw("М5", 5)), 30, 6_000, 1, QuestionOrder.SHUFFLED);

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Adopting adopting;
  @Autowired private BlueprintTable blueprints;
  @Autowired private LegalTime time;

  private final String programme = "program-" + UUID.randomUUID().toString().substring(0, 8);
  private SignedIn academy;
  private LocalDate today;

  @BeforeEach
  void theAcademyIsAtWork() {
    academy = SomeBlueprint.academy(application);
    today = time.today();
  }

  @Test
  void oneActTellsWhatWasAdopted() {
    adopting.adopt(academy, from(today));

    var adopted = blueprints.on(new ProgrammeCode(programme), today).orElseThrow();
    assertThat(events.stream(TestBlueprintAdopted.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.subject()).isEqualTo("test-blueprint:" + adopted.number());
          assertThat(act.content()).isEqualTo(Digest.of(CanonicalJson.of(adopted)));
        });
  }

  @Test
  void itMayCountFromTodayOnAndNotFromYesterday() {
    assertRefused(from(today.minusDays(1)), BlueprintRefusal.IN_THE_PAST);

    adopting.adopt(academy, from(today));
    assertThat(blueprints.on(new ProgrammeCode(programme), today)).isPresent();
  }

  @Test
  void aSecondOneFromTheSameDayIsRefusedAndALaterOneIsNot() {
    adopting.adopt(academy, from(today.plusDays(30)));

    assertRefused(from(today.plusDays(30)), BlueprintRefusal.ANOTHER_FROM_THAT_DAY);
    adopting.adopt(academy, from(today.plusDays(31)));
  }

  @Test
  void toOthersThereAreNoBlueprints() {
    var organiser =
        Somebody.holding(Role.ORGANISER, new Party.OfInstitution("organizator"), application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> adopting.adopt(organiser, from(today)));
    assertThat(blueprints.on(new ProgrammeCode(programme), today)).isEmpty();
  }

  private TestBlueprint from(LocalDate day) {
    return SomeBlueprint.of(programme, MEASURE, day);
  }

  private void assertRefused(TestBlueprint blueprint, BlueprintRefusal why) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> adopting.adopt(academy, blueprint))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(why));
  }
}
