package org.saradnja.training.sessions.materials;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.Files;
import org.saradnja.training.sessions.MaterialId;
import org.saradnja.training.sessions.Materials;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.Supports;
import org.saradnja.training.sessions.catalogue.SeriesPublicPage.Named;
import org.springframework.stereotype.Component;

/** What of the materials of a training is shown now, and to whom. */
@Component
class Handouts implements Materials {

  static final String SEATED = "/rad/moje-obuke/materijali/";

  private final MaterialTable materials;
  private final Sessions sessions;
  private final SessionPlans plans;
  private final Supports supports;
  private final Files files;
  private final LegalTime time;

  Handouts(
      MaterialTable materials,
      Sessions sessions,
      SessionPlans plans,
      Supports supports,
      Files files,
      LegalTime time) {
    this.materials = materials;
    this.sessions = sessions;
    this.plans = plans;
    this.supports = supports;
    this.files = files;
    this.time = time;
  }

  @Override
  public List<Handout> forEveryone(Session session, Texts t) {
    var path = "/obuke/" + session.code() + "/materijali/";
    return shown(session)
        .filter(Handouts::isForEveryone)
        .map(one -> handout(path, one, t))
        .toList();
  }

  /** Whether somebody with a seat finds anything, now or later. */
  boolean areThere(Session session) {
    return standing(session).findAny().isPresent();
  }

  HandoutsPage seated(Session session, Texts t) {
    var path = SEATED + session.code() + "/";
    return new HandoutsPage(
        t.name(sessions.series(session.series()).title()),
        MaterialWriting.place(session, t),
        "/obuke/" + session.code(),
        shown(session).map(one -> handout(path, one, t)).toList(),
        standing(session)
            .filter(Predicate.not(one -> isShown(one, session)))
            .map(one ->
                new HandoutsPage.Ahead(
                    one.content().title(), t.get("materials.shown." + one.content().shown())))
            .toList(),
        support(session, t));
  }

  private List<Named> support(Session session, Texts t) {
    var ofSeries =
        plans
            .find(sessions.series(session.series()).code())
            .map(SeriesPlan::support)
            .orElse(List.of());
    return supports.of(session.id(), ofSeries).stream()
        .map(one ->
            new Named(
                t.get("trainings.support." + one.part()),
                t.face().isEnglish() && !one.english().isEmpty() ? one.english() : one.serbian()))
        .toList();
  }

  /** The file of what is shown to those who have a seat. */
  FileId forSeated(Session session, MaterialId id) {
    return file(session, id, _ -> true);
  }

  /** The file of what is shown to everybody. */
  FileId forEveryone(Session session, MaterialId id) {
    return file(session, id, Handouts::isForEveryone);
  }

  private FileId file(Session session, MaterialId id, Predicate<Material> forThem) {
    return shown(session)
        .filter(one -> one.id().equals(id))
        .filter(forThem)
        .findFirst()
        .map(Material::file)
        .orElseThrow(() -> new NoSuchThing("material " + id.value()));
  }

  private Stream<Material> shown(Session session) {
    return standing(session).filter(one -> isShown(one, session));
  }

  private boolean isShown(Material one, Session session) {
    return one.content()
        .shown()
        .isReached(session, LocalDateTime.ofInstant(time.now(), time.zone()));
  }

  private Stream<Material> standing(Session session) {
    return materials.of(session.series()).stream()
        .filter(one -> !one.down())
        .filter(one -> one.isOf(session));
  }

  private static boolean isForEveryone(Material one) {
    return one.content().audience() == Audience.EVERYONE;
  }

  private Handout handout(String path, Material one, Texts t) {
    return new Handout(
        one.content().title(),
        MaterialWriting.about(files.get(one.file()), t),
        path + one.id().value());
  }
}
