package org.saradnja.training.sessions.attending;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.EnrolmentId;
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

  private final CheckInTable checkIns;
  private final CheckingIn checking;
  private final Room room;
  private final TextsOfRequest texts;

  RoomController(CheckInTable checkIns, CheckingIn checking, Room room, TextsOfRequest texts) {
    this.checkIns = checkIns;
    this.checking = checking;
    this.room = room;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      HttpServletRequest request) {
    var session = room.session(who, code);
    var page = room.page(session, day, checkIns.points(session.id()), texts.of(request));
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
    checking.checkIn(who, session, new EnrolmentId(seat), day, point);
    return new ModelAndView("redirect:/rad/prisustvo/" + session.code() + "/" + day);
  }
}
