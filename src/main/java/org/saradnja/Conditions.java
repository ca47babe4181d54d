package org.saradnja;

import java.util.List;
import org.saradnja.base.kernel.ServingCondition;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Asks the conditions of production after the migrations and before the server listens. */
@Component
@Profile("serve & !admin")
class Conditions implements SmartInitializingSingleton {

  private final List<ServingCondition> conditions;

  Conditions(List<ServingCondition> conditions) {
    this.conditions = conditions;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var unmet = conditions.stream().flatMap(condition -> condition.unmet().stream()).toList();
    if (!unmet.isEmpty()) {
      Console.ofTerminal().say("serve.refused", unmet);
      throw new AbandonedRunException();
    }
  }
}
