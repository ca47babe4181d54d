package org.saradnja.training.trainers.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a person has as a trainer, or as an applicant; nobody else's. */
@Controller
class MyRoomController {

  private final MyRoom room;
  private final TextsOfRequest texts;

  MyRoomController(MyRoom room, TextsOfRequest texts) {
    this.room = room;
    this.texts = texts;
  }

  @GetMapping(MyRoom.PATH)
  ModelAndView room(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var page = room.page(who.person(), texts.of(request));
    return new ModelAndView("training/trainers/my-room", Map.of("page", page));
  }
}
