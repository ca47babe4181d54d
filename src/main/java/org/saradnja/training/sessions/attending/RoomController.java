package org.saradnja.training.sessions.attending;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.WholeText;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Sighting.Way;
import org.saradnja.training.sessions.attending.Room.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organiser's list at the door, day by day. */
@Controller
@RequestMapping("/rad/prisustvo/{code}/{day:[0-9]{1,2}}")
class RoomController {

  private static final int LONGEST_CODE = 100;
  private static final int MOST_POINTS = 99;

  private final CheckingIn checking;
  private final Room room;
  private final Scanned.Codes codes;
  private final TextsOfRequest texts;

  RoomController(CheckingIn checking, Room room, Scanned.Codes codes, TextsOfRequest texts) {
    this.checking = checking;
    this.room = room;
    this.codes = codes;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @RequestParam Optional<Integer> potpis,
      @RequestParam Optional<UUID> nadjen,
      HttpServletRequest request) {
    var session = room.session(who, code);
    var typed = new Typed("", nadjen.map(EnrolmentId::new), "");
    var page = room.page(DoorWorker.mark(who), session, day, potpis, typed, texts.of(request));
    return new ModelAndView("training/sessions/attending/room", Map.of("page", page));
  }

  @PostMapping
  ModelAndView checkIn(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @RequestParam UUID seat,
      @RequestParam int point) {
    var session = room.session(who, code);
    checking.checkIn(who, session, new EnrolmentId(seat), day, point, Way.TICK);
    return new ModelAndView("redirect:" + Room.path(session, day) + "?potpis=" + point);
  }

  /** A code that was scanned or typed, where there is no script to take it. */
  @PostMapping("/skeniranje")
  ModelAndView scan(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @RequestParam("kod") String typed,
      @RequestParam("point") String chosen,
      HttpServletRequest request) {
    var session = room.session(who, code);
    int point =
        WholeText.read(chosen, 1, MOST_POINTS)
            .orElseThrow(() -> new NoSuchThing("signature " + chosen));
    var shortened = typed.substring(0, Math.min(typed.length(), LONGEST_CODE));
    var scanned = codes.read(session, shortened);
    if (scanned instanceof Scanned.OfTheList(var stand)) {
      checking.checkIn(who, session, stand, day, point, Way.SCAN);
      var found = "?potpis=" + point + "&nadjen=" + stand.value();
      return new ModelAndView("redirect:" + Room.path(session, day) + found);
    }
    var problem = new Typed(typed, Optional.empty(), scanned.problem());
    var page =
        room.page(
            DoorWorker.mark(who), session, day, Optional.of(point), problem, texts.of(request));
    return new ModelAndView(
        "training/sessions/attending/room", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
