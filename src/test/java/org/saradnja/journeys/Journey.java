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
 * A journey through the practice world in a real browser. All journeys share one server and one
 * world, so each makes what it changes, and none moves the clock: see {@link OwnWorld}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
    properties = "saradnja.practice=true")
@ContextConfiguration(initializers = FreePort.Shared.class)
@ActiveProfiles("test")
@interface Journey {

  String SITE = FreePort.site(FreePort.OF_THE_SHARED_WORLD);
}
