package org.saradnja.training.capacity.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.capacity.staff.CapacityWriting.Reach;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who of a unit is trained and in what, for those of the unit who may know. */
@Controller
@RequestMapping(CapacityWriting.ROOM)
class CapacityController {

  private final CapacityWriting writing;
  private final Authorisation authorisation;
  private final TextsOfRequest texts;

  CapacityController(CapacityWriting writing, Authorisation authorisation, TextsOfRequest texts) {
    this.writing = writing;
    this.authorisation = authorisation;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView staff(
      @AuthenticationPrincipal SignedIn who,
      StaffFilter filter,
      @RequestParam(defaultValue = "1") String strana,
      HttpServletRequest request) {
    var units = unitsOf(who);
    var unit = chosen(filter, units);
    var party = new Party.OfUnit(unit);
    var reach =
        new Reach(
            units,
            authorisation.mandate(who, Doing.ENROL_COLLEAGUES, party).isPresent(),
            authorisation.mandate(who, Doing.SET_TRAINING_NEED, party).isPresent());
    var page = writing.page(unit, reach, filter, strana, texts.of(request));
    return new ModelAndView("training/capacity/staff/staff", "page", page);
  }

  @GetMapping("/izvoz.{format:csv|xlsx|json}")
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String format,
      StaffFilter filter,
      HttpServletRequest request) {
    var unit = chosen(filter, unitsOf(who));
    var download = StaffFile.of(unit.slug(), filter.of(writing.staff(unit)), texts.of(request));
    return switch (format) {
      case "xlsx" -> download.xlsx();
      case "json" -> download.json();
      default -> download.csv();
    };
  }

  /** The one that the address names, else the first; another's unit does not exist for them. */
  private static UnitId chosen(StaffFilter filter, List<UnitId> units) {
    return units.stream()
        .filter(unit -> filter.jedinica().isEmpty() || unit.slug().equals(filter.jedinica()))
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("staff of " + filter.jedinica()));
  }

  private List<UnitId> unitsOf(SignedIn who) {
    return authorisation.units(who, Doing.SEE_CAPACITY);
  }
}
