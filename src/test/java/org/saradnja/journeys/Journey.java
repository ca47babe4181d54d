package org.saradnja.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A journey through the practice world in a real browser. All journeys share one server and one
 * world, so each makes what it changes; only {@code zz} journeys move the clock, and they run last.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
    properties = {
      "server.port=18080",
      "saradnja.practice=true",
      "saradnja.address=http://localhost:18080"
    })
@ActiveProfiles("test")
@interface Journey {

  String SITE = "http://localhost:18080";
}
