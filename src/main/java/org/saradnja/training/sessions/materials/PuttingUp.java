package org.saradnja.training.sessions.materials;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.MaterialId;
import org.saradnja.training.sessions.MaterialPutUp;
import org.saradnja.training.sessions.MaterialReplaced;
import org.saradnja.training.sessions.MaterialTakenDown;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.materials.Material.Content;
import org.saradnja.training.sessions.materials.Material.Edited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser, or a trainer of the training, puts materials up, replaces and takes them down. */
@Component
class PuttingUp {

  private final Shelves shelves;
  private final MaterialTable materials;
  private final Files files;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  PuttingUp(
      Shelves shelves,
      MaterialTable materials,
      Files files,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.shelves = shelves;
    this.materials = materials;
    this.files = files;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public MaterialId putUp(SignedIn who, String code, Content content, Examined.Sound file) {
    var now = time.now();
    var shelf = shelves.of(who, code);
    var put =
        new Material(
            new MaterialId(UUID.randomUUID()),
            1,
            shelf.series().id(),
            shelf.session().map(Session::id),
            content,
            files.keep(file, now).id(),
            false,
            edited(shelf, who, now));
    materials.insert(put);
    events.publishEvent(new MaterialPutUp(put.id(), 1, now, shelf.keeper(), digest(put)));
    return put.id();
  }

  /**
   * A new edition. Whoever reads the material gets this one; the earlier ones stay for the record.
   *
   * @param edition the one that was looked at
   * @param file none to keep the file
   */
  @Transactional
  public void replace(
      SignedIn who,
      String code,
      MaterialId id,
      int edition,
      Content content,
      Optional<Examined.Sound> file) {
    var now = time.now();
    var shelf = shelves.of(who, code);
    var standing = standing(shelf, id, edition);
    var kept = file.map(sound -> files.keep(sound, now).id()).orElse(standing.file());
    var next = standing.next(content, kept, edited(shelf, who, now));
    materials.insert(next);
    events.publishEvent(
        new MaterialReplaced(id, next.edition(), now, shelf.keeper(), digest(next)));
  }

  @Transactional
  public void takeDown(SignedIn who, String code, MaterialId id, int edition) {
    var now = time.now();
    var shelf = shelves.of(who, code);
    var down = standing(shelf, id, edition).takenDown(edited(shelf, who, now));
    materials.insert(down);
    events.publishEvent(
        new MaterialTakenDown(id, down.edition(), now, shelf.keeper(), digest(down)));
  }

  private Material standing(Shelf shelf, MaterialId id, int edition) {
    var standing =
        materials.editions(id).stream()
            .findFirst()
            .filter(shelf::holds)
            .orElseThrow(() -> new NoSuchThing("material " + id.value()));
    if (standing.edition() != edition) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + id);
    }
    if (standing.down()) {
      throw new ActRefused(MaterialRefusal.TAKEN_DOWN);
    }
    return standing;
  }

  private static Edited edited(Shelf shelf, SignedIn who, Instant now) {
    return new Edited(now, shelf.keeper().mandate(), who.person());
  }

  private Digest digest(Material material) {
    return Digest.of(
        CanonicalJson.of(
            Map.of(
                "series", material.series(),
                "session", material.session(),
                "content", material.content(),
                "file", files.get(material.file()).digest(),
                "down", material.down())));
  }
}
