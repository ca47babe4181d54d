package org.saradnja.parties.people.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.PartyNames;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DeskController {

  private final List<Desk> desks;
  private final Authorisation authorisation;
  private final PartyNames parties;
  private final LegalTime time;
  private final TextsOfRequest texts;

  DeskController(
      List<Desk> desks,
      Authorisation authorisation,
      PartyNames parties,
      LegalTime time,
      TextsOfRequest texts) {
    this.desks = List.copyOf(desks);
    this.authorisation = authorisation;
    this.parties = parties;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/rad")
  ModelAndView desk(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var items = desks.stream().flatMap(desk -> desk.of(who, t).stream()).toList();
    var mandates = authorisation.mandates(who);
    var page =
        new DeskPage(
            Laying.out(items, time.today(), t),
            mandates.stream().map(held -> inWords(held, t)).toList(),
            places(mandates, t));
    return new ModelAndView("people/desk", Map.of("page", page));
  }

  private String inWords(Mandate held, Texts t) {
    var role = t.get(held.role().textKey());
    var party = parties.of(held.party(), t);
    return party.equals(role) ? role : role + " · " + party;
  }

  private static List<DeskPage.Place> places(List<Mandate> mandates, Texts t) {
    return Places.of(mandates.stream().map(Mandate::role).toList()).stream()
        .map(path -> {
          var key = "desk.place" + path.replace('/', '.');
          return new DeskPage.Place(path, t.get(key), t.get(key + ".what"));
        })
        .toList();
  }
}
