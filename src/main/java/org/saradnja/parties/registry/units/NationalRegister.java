package org.saradnja.parties.registry.units;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The national list of units, which comes with the platform. It is reference data: production has
 * it too, and a start after an upgrade takes over what the new list changed.
 */
@Component
class NationalRegister {

  /** After the practice story, whose first scene has taken the list over at its own moment. */
  private static final int AFTER_THE_STORY = 10;

  private final UnitImport units;

  NationalRegister(UnitImport units) {
    this.units = units;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(AFTER_THE_STORY)
  void takeOver() throws IOException {
    var list = new ClassPathResource("registers/units.csv");
    units.takeOver("units", UnitList.read(list.getContentAsString(StandardCharsets.UTF_8)));
  }
}
