package org.saradnja.parties.people.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.saradnja.parties.people.Role;

/** Where the work of a role is done, for the desk to lead there also when it is empty. */
final class Places {

  private static final List<String> OF_THE_HEAD =
      List.of(
          "/rad/saradnici",
          "/rad/pravila",
          "/rad/obucenost",
          "/rad/moje-obuke",
          "/konkursi",
          "/udruzenja");

  private Places() {}

  static SequencedSet<String> of(List<Role> roles) {
    var places = new LinkedHashSet<String>();
    roles.forEach(role -> places.addAll(of(role)));
    if (places.isEmpty()) {
      places.add("/konkursi");
    }
    return places;
  }

  private static List<String> of(Role role) {
    return switch (role) {
      case OFFICER ->
          List.of(
              "/rad/konkursi",
              "/rad/plan",
              "/rad/udruzenja",
              "/rad/jedinica",
              "/rad/pravila",
              "/rad/obucenost",
              "/rad/moje-obuke");
      case COMMISSION_PRESIDENT, COMMISSION_MEMBER -> List.of("/rad/ocene", "/rad/moje-obuke");
      case REPRESENTATIVE -> List.of("/rad/prijave", "/rad/saradnici", "/konkursi");
      case ADMINISTRATOR ->
          List.of("/rad/nalozi", "/rad/institucije", "/rad/udruzenja", "/rad/pogon");
      case AUDITOR -> List.of("/konkursi", "/dnevnik");
      case NATIONAL_OFFICE ->
          List.of("/rad/vesti", "/rad/statistika", "/rad/udruzenja", "/rad/kalendar");
      case DECIDER -> OF_THE_HEAD;
      case FINANCE -> List.of("/rad/moje-obuke", "/konkursi", "/udruzenja");
      case DONOR -> List.of("/statistika", "/obuke", "/konkursi", "/udruzenja");
      case ACADEMY ->
          List.of(
              "/rad/programi",
              "/rad/predavaci",
              "/rad/pitanja",
              "/rad/potvrde",
              "/rad/obucenost/potrebe",
              "/rad/vrednovanje",
              "/rad/statistika",
              "/obuke");
      case ORGANISER ->
          List.of("/rad/obuke", "/rad/test", "/rad/vrednovanje", "/rad/statistika", "/obuke");
      case PARTICIPANT -> List.of("/rad/moje-obuke", "/rad/test", "/rad/moje-potvrde", "/obuke");
      case HUMAN_RESOURCES ->
          List.of(
              "/rad/kadrovi",
              "/rad/obucenost",
              "/rad/kadrovi/potvrde",
              "/rad/kadrovi/misljenja",
              "/rad/moje-obuke",
              "/obuke");
      case TRAINER -> List.of("/rad/predavac", "/rad/test", "/rad/vrednovanje", "/obuke", "/vesti");
    };
  }
}
