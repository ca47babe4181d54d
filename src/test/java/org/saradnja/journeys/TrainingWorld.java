package org.saradnja.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A practice world of its own whose clock is moved to the days of a training. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
    properties = "saradnja.practice=true")
@ContextConfiguration(initializers = FreePort.Training.class)
@ActiveProfiles("test")
@interface TrainingWorld {

  String SITE = FreePort.site(FreePort.OF_THE_TRAINING_WORLD);
}
