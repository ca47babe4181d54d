package org.saradnja.training.sessions.materials;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.web.PublicThings;
import org.saradnja.training.sessions.MaterialId;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Leads from the log to what everybody may read of a training or its series. */
@Component
class PublicMaterials implements PublicThings {

  private static final String KIND = "material:";

  private final MaterialTable materials;
  private final Sessions sessions;

  PublicMaterials(MaterialTable materials, Sessions sessions) {
    this.materials = materials;
    this.sessions = sessions;
  }

  @Override
  public Optional<PublicThing> find(String name) {
    if (!name.matches(KIND + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.empty();
    }
    var id = new MaterialId(UUID.fromString(name.substring(KIND.length())));
    return latest(materials.editions(id))
        .map(one -> new PublicThing(one.content().title(), "/obuke/" + code(one)));
  }

  private static Optional<Material> latest(List<Material> editions) {
    return editions.stream()
        .findFirst()
        .filter(one -> !one.down() && one.content().audience() == Audience.EVERYONE)
        .filter(one -> one.content().shown() == Shown.BEFORE);
  }

  private String code(Material one) {
    return one.session()
        .map(session -> sessions.get(session).code().value())
        .orElseGet(() -> sessions.series(one.series()).code().value());
  }
}
