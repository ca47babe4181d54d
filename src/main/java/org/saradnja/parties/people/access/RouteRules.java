package org.saradnja.parties.people.access;

import static org.saradnja.parties.people.Role.ACADEMY;
import static org.saradnja.parties.people.Role.ADMINISTRATOR;
import static org.saradnja.parties.people.Role.COMMISSION_MEMBER;
import static org.saradnja.parties.people.Role.COMMISSION_PRESIDENT;
import static org.saradnja.parties.people.Role.DECIDER;
import static org.saradnja.parties.people.Role.HUMAN_RESOURCES;
import static org.saradnja.parties.people.Role.NATIONAL_OFFICE;
import static org.saradnja.parties.people.Role.OFFICER;
import static org.saradnja.parties.people.Role.ORGANISER;
import static org.saradnja.parties.people.Role.REPRESENTATIVE;
import static org.saradnja.parties.people.Role.TRAINER;
import static org.saradnja.parties.people.access.Route.only;
import static org.saradnja.parties.people.access.Route.open;
import static org.saradnja.parties.people.access.Route.openForm;
import static org.saradnja.parties.people.access.Route.signedIn;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/**
 * Every route of the platform and who it is for. The first that matches decides; what is not listed
 * does not exist for anybody. Paths are those that controllers know, without {@code /lat} and
 * {@code /en}.
 */
final class RouteRules {

  private static final List<Route> ROUTES =
      List.of(
          // base.web
          open("/assets/**"),
          openForm("/error"),
          open("/actuator/health/**"),
          only("/actuator", ADMINISTRATOR),
          only("/actuator/prometheus", ADMINISTRATOR),
          // base.practice
          signedIn("/vezba/sat"),
          open("/vezba/**"),
          // parties.rulebook
          open("/pravila/**"),
          only("/rad/pravila/**", OFFICER, DECIDER),
          only("/rad/kalendar/**", NATIONAL_OFFICE),
          // portal
          open("/"),
          open("/vesti/**"),
          open("/vesti.atom"),
          open("/statistika/**"),
          open("/pretraga"),
          open("/rokovi"),
          open("/podaci/**"),
          open("/catalog.jsonld"),
          open("/api/**"),
          open("/.well-known/**"),
          open("/status/**"),
          only("/rad/vesti/**", NATIONAL_OFFICE),
          // parties.registry
          open("/jls/**"),
          only("/rad/jedinica", OFFICER),
          open("/institucije/**"),
          only("/rad/institucije/**", ADMINISTRATOR),
          open("/udruzenja/**"),
          only("/rad/udruzenja/**", OFFICER, NATIONAL_OFFICE, ADMINISTRATOR),
          // parties.people
          openForm("/nalog/prijava"),
          openForm("/nalog/prijava/kod"),
          openForm("/nalog/prijava/kljuc"),
          openForm("/nalog/prijava/kljuc/pitanje"),
          openForm("/nalog/odjava"),
          openForm("/nalog/novi"),
          openForm("/nalog/lozinka/zaboravljena"),
          openForm("/nalog/lozinka/nova"),
          openForm("/nalog/nastavak"),
          openForm("/nalog/nastavak/odbaci"),
          signedIn("/nalog"),
          signedIn("/nalog/posta"),
          signedIn("/nalog/posta/odustanak"),
          signedIn("/nalog/posta/potvrda"),
          signedIn("/nalog/lozinka"),
          signedIn("/nalog/kod"),
          signedIn("/nalog/kod/novi"),
          signedIn("/nalog/kod/potvrda"),
          signedIn("/nalog/kod/rezervni"),
          signedIn("/nalog/kod/kraj"),
          signedIn("/nalog/kljucevi"),
          signedIn("/nalog/kljucevi/pitanje"),
          signedIn("/nalog/kljucevi/{id}/kraj"),
          signedIn("/nalog/sesije"),
          signedIn("/nalog/sesije/{handle}/kraj"),
          signedIn("/nalog/sesije/ostale/kraj"),
          signedIn("/nalog/poziv"),
          only("/rad/saradnici/**", DECIDER, REPRESENTATIVE),
          signedIn("/rad"),
          only("/rad/nalozi", ADMINISTRATOR),
          only("/rad/nalozi/novi", ADMINISTRATOR),
          only("/rad/nalozi/{person}", ADMINISTRATOR),
          only("/rad/nalozi/{person}/ovlascenja", ADMINISTRATOR),
          only("/rad/nalozi/{person}/ovlascenja/{mandate}/kraj", ADMINISTRATOR),
          // funding.planning
          open("/kalendar/**"),
          open("/kalendar.ics"),
          only("/rad/plan/**", OFFICER),
          // funding.calls
          open("/konkursi/**"),
          only("/rad/konkursi/*/izjava", COMMISSION_MEMBER, COMMISSION_PRESIDENT),
          only("/rad/konkursi/*/ocene/**", COMMISSION_MEMBER, COMMISSION_PRESIDENT),
          only("/rad/konkursi/*/pitanje", REPRESENTATIVE),
          only("/rad/konkursi/**", OFFICER),
          only("/rad/odobrenja/**", DECIDER),
          // funding.applications
          only("/rad/prijave/*/provera/**", OFFICER),
          only("/rad/prijave/*/potvrda*", REPRESENTATIVE, OFFICER),
          only("/rad/prijave/*/prijava.json", REPRESENTATIVE, OFFICER),
          only("/rad/prijave/**", REPRESENTATIVE),
          only("/rad/prilozi/**", REPRESENTATIVE, OFFICER, COMMISSION_MEMBER, COMMISSION_PRESIDENT),
          // funding.assessment
          only("/rad/ocene/**", COMMISSION_MEMBER, COMMISSION_PRESIDENT),
          // training
          open("/obuke/**"),
          open("/potvrde/**"),
          only("/rad/obuke/**", ORGANISER),
          signedIn("/rad/materijali/**"),
          signedIn("/rad/moje-obuke/**"),
          only("/rad/kadrovi/**", HUMAN_RESOURCES),
          only("/rad/programi/**", ACADEMY),
          only("/rad/predavaci/**", ACADEMY),
          signedIn("/rad/predavac/**"),
          signedIn("/rad/izbor/**"),
          only("/rad/prisustvo/**", ORGANISER),
          // training.exams
          only("/rad/pitanja/**", ACADEMY),
          only("/rad/test/priprema/**", ORGANISER),
          only("/rad/test/sto/*/rezultati/**", ORGANISER, TRAINER),
          only("/rad/test/sto/**", ORGANISER),
          signedIn("/rad/test/**"),
          // practice.exercises
          only("/rad/vezbe/**", ORGANISER, TRAINER),
          signedIn("/rad/vezba/**"),
          // training.certificates
          signedIn("/rad/moje-potvrde"),
          only("/rad/potvrde/**", ACADEMY),
          only("/rad/kadrovi/potvrde", HUMAN_RESOURCES),
          only("/rad/kadrovi/potvrde.zip", HUMAN_RESOURCES),
          // training.evaluation
          only("/rad/vrednovanje/obrasci/**", ORGANISER, ACADEMY),
          only("/rad/vrednovanje/poredjenje*", ORGANISER, ACADEMY),
          only("/rad/vrednovanje/obuke/*/papir/**", ORGANISER),
          only("/rad/vrednovanje/obuke/*/zatvaranje", ORGANISER),
          signedIn("/rad/vrednovanje/obuke/*"),
          signedIn("/rad/vrednovanje/obuke/*/grupa"),
          only("/rad/vrednovanje/**", ORGANISER, ACADEMY, TRAINER),
          // training.capacity
          only("/rad/obucenost/potrebe/**", HUMAN_RESOURCES, DECIDER, ACADEMY),
          only("/rad/obucenost/**", HUMAN_RESOURCES, OFFICER, DECIDER),
          // training.figures
          only("/rad/statistika/**", NATIONAL_OFFICE, ACADEMY, ORGANISER),
          // record.ledger
          open("/dnevnik/**"),
          // record.notices
          only("/rad/pogon", ADMINISTRATOR));

  private RouteRules() {}

  static Optional<Access> of(HttpMethod method, String path) {
    var parsed = PathContainer.parsePath(path);
    return ROUTES.stream()
        .filter(route -> route.matches(method, parsed))
        .map(Route::access)
        .findFirst();
  }
}
