package org.saradnja.training.certificates.register;

import java.time.Clock;
import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.LegalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What every act of the register reads and tells: the moment that counts in law, the moment by
 * which programs judge a credential, and the act itself.
 */
@Component
class Moments {

  private final LegalTime time;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Moments(LegalTime time, Clock clock, ApplicationEventPublisher events) {
    this.time = time;
    this.clock = clock;
    this.events = events;
  }

  Instant legal() {
    return time.now();
  }

  Instant physical() {
    return clock.instant();
  }

  void publish(Act act) {
    events.publishEvent(act);
  }
}
