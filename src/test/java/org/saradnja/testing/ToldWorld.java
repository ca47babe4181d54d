package org.saradnja.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A test that hears the story of the practice world again: every event of it is kept in {@link
 * Told}. In a world of its own, since whoever another test let in meanwhile would be written to.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PracticeWorld
@TestPropertySource(properties = "saradnja.world=heard-again")
@Import(Told.class)
public @interface ToldWorld {}
