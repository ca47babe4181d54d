package org.saradnja.base.practice.world;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.saradnja.base.database.Standstill;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.MicrosecondClock;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.PracticeReading;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The two clocks: the physical one, in microseconds, for sessions, codes and throttles, and the
 * time of the law, which only the practice world moves.
 */
@Configuration(proxyBeanMethods = false)
class Times {

  @Bean
  Clock clock() {
    return new MicrosecondClock(Office.ZONE);
  }

  @Bean
  @PracticeOnly
  MovedTime movedTime(JdbcClient jdbc, Clock clock, Standstill standstill) {
    return new MovedTime(jdbc, clock, standstill);
  }

  @Bean
  @PracticeOnly
  PracticeReading practiceReading(MovedTime time) {
    return new PracticeReading() {
      @Override
      public boolean isOn() {
        return true;
      }

      @Override
      public Optional<Instant> clock() {
        return Optional.of(time.now());
      }
    };
  }

  @Bean
  @ConditionalOnMissingBean(LegalTime.class)
  LegalTime physicalTime(Clock clock) {
    return LegalTime.physical(clock);
  }

  @Bean
  @ConditionalOnMissingBean(PracticeReading.class)
  PracticeReading noPractice() {
    return PracticeReading.NONE;
  }
}
