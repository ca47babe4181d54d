package org.saradnja.training.programmes.keeping;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.ProgrammeId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes down what the Programme Council said of a programme. */
@Controller
class CouncilController {

  private final ProgrammeTable programmes;
  private final HearingTheCouncil hearing;
  private final VersionWriting writing;
  private final TextsOfRequest texts;

  CouncilController(
      ProgrammeTable programmes,
      HearingTheCouncil hearing,
      VersionWriting writing,
      TextsOfRequest texts) {
    this.programmes = programmes;
    this.hearing = hearing;
    this.writing = writing;
    this.texts = texts;
  }

  @PostMapping(VersionWriting.DESK + ProgrammesController.ONE + "/savet")
  ModelAndView record(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      OpinionForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    int scale = hearing.scale();
    var errors = form.errors(scale, t);
    if (!errors.isEmpty()) {
      var page = writing.judged(programmes.get(new ProgrammeId(id)), form, errors, t);
      return new ModelAndView(
          "training/programmes/version", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    hearing.record(who, new ProgrammeId(id), form.read(scale));
    return ProgrammesController.to(new ProgrammeId(id));
  }
}
