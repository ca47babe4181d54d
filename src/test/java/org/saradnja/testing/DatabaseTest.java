package org.saradnja.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of a table: migrated PostgreSQL, one transaction for each test, rolled back. All of them
 * share one context, in which every table is found when it is asked for; whoever needs more names
 * it with {@code @Import} and pays for a context of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(DatabaseTest.EveryTable.class)
@ActiveProfiles("test")
public @interface DatabaseTest {

  @TestConfiguration(proxyBeanMethods = false)
  @ComponentScan(
      basePackages = "org.saradnja",
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
      lazyInit = true,
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern =
                  "org\\.saradnja\\..*[.$]"
                      + "(\\w*Tables?|Stored\\w+|Trips|Standstill|BeforeCommit|RegistryBooks|Contents)"))
  class EveryTable {}
}
