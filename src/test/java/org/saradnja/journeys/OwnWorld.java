package org.saradnja.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A journey that moves the clock, in a practice world of its own: the clock only goes forward, and
 * the others count on the day on which the story ends.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
    properties = "saradnja.practice=true")
@ContextConfiguration(initializers = FreePort.Own.class)
@ActiveProfiles("test")
@interface OwnWorld {

  String SITE = FreePort.site(FreePort.OF_THE_OWN_WORLD);
}
