package org.saradnja.training.trainers.applying;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Arrival;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.applying.Application.Sent;
import org.saradnja.training.trainers.applying.Application.Withdrawn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last look before sending, the sending, and its withdrawal. */
@Controller
@RequestMapping(ApplicationWriting.MINE + DraftController.ONE)
class SendingController {

  private final Filling filling;
  private final Sending sending;
  private final ApplicationWriting writing;
  private final TextsOfRequest texts;

  SendingController(
      Filling filling, Sending sending, ApplicationWriting writing, TextsOfRequest texts) {
    this.filling = filling;
    this.sending = sending;
    this.writing = writing;
    this.texts = texts;
  }

  @GetMapping("/pregled")
  ModelAndView review(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var application = new TrainerApplicationId(id);
    return switch (filling.read(who, application).value()) {
      case Draft draft ->
          new ModelAndView(
              "training/trainers/applying/review",
              Map.of("page", writing.review(draft, texts.of(request))));
      case Sent _, Withdrawn _ -> DraftController.to(application, "/potvrda");
    };
  }

  @PostMapping("/slanje")
  ModelAndView send(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String digest,
      @RequestAttribute(Arrival.MOMENT) Instant arrival) {
    var application = new TrainerApplicationId(id);
    sending.send(who, application, Digest.parse(digest), arrival);
    return DraftController.to(application, "/potvrda");
  }

  @PostMapping("/povlacenje")
  ModelAndView withdraw(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    var application = new TrainerApplicationId(id);
    sending.withdraw(who, application);
    return DraftController.to(application, "/potvrda");
  }
}
