package org.saradnja.training.certificates;

import java.time.Clock;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.testing.OnlyUnit;
import org.saradnja.training.exams.ExamResults;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.Participants;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Trainings of two days with as many participants as a test needs, held in the past. */
@TestConfiguration(proxyBeanMethods = false)
public class SampleTraining {

  public static final UnitId UNIT = new UnitId("vezbaonica");

  @Bean
  @Primary
  HeldTrainings heldTrainings(Clock clock) {
    return new HeldTrainings(clock);
  }

  @Bean
  @Primary
  Units sampleUnits() {
    return new OnlyUnit("Општина Вежбаоница");
  }

  @Bean
  @Primary
  Programmes sampleProgrammes() {
    return new OneProgramme();
  }

  @Bean
  @Primary
  Participants sampleParticipants(HeldTrainings held) {
    return held.participants();
  }

  @Bean
  @Primary
  Attendances sampleAttendances(HeldTrainings held) {
    return held.attendances();
  }

  @Bean
  @Primary
  ExamResults sampleResults(HeldTrainings held) {
    return held.results();
  }
}
