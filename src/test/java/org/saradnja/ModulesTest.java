package org.saradnja;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

  private final ApplicationModules modules = ApplicationModules.of(Saradnja.class);

  @Test
  void onlyTheDrawnArrowsExist() {
    modules.verify();
  }

  @Test
  void drawsThePicture() {
    new Documenter(modules).writeModulesAsPlantUml();
  }
}
