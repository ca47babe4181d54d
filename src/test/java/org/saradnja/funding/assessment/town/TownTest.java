package org.saradnja.funding.assessment.town;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.saradnja.testing.ApplicationTest;
import org.springframework.context.annotation.Import;

/** A test of acts and pages of this module, in the whole application, in towns of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@Import(Town.Beans.class)
public @interface TownTest {}
