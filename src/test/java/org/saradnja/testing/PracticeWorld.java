package org.saradnja.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of pages and acts in the practice world after its whole story, shared by all tests of this
 * kind: what one of them adds, the others find.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ApplicationTest
@TestPropertySource(properties = "saradnja.practice=true")
public @interface PracticeWorld {}
