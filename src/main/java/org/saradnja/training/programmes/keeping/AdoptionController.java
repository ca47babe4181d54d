package org.saradnja.training.programmes.keeping;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.ProgrammeId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happens to a programme after it is written: proposal, adoption, records, the next year. */
@Controller
@RequestMapping(VersionWriting.DESK + ProgrammesController.ONE)
class AdoptionController {

  private final ProgrammeTable programmes;
  private final Keeping keeping;
  private final VersionWriting writing;
  private final TextsOfRequest texts;

  AdoptionController(
      ProgrammeTable programmes, Keeping keeping, VersionWriting writing, TextsOfRequest texts) {
    this.programmes = programmes;
    this.keeping = keeping;
    this.writing = writing;
    this.texts = texts;
  }

  @PostMapping("/predlog")
  ModelAndView propose(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, @RequestParam int version) {
    keeping.propose(who, new ProgrammeId(id), version);
    return ProgrammesController.to(new ProgrammeId(id));
  }

  @PostMapping("/povratak")
  ModelAndView takeBack(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, @RequestParam int version) {
    keeping.takeBack(who, new ProgrammeId(id), version);
    return ProgrammesController.to(new ProgrammeId(id));
  }

  @PostMapping("/usvajanje")
  ModelAndView adopt(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      AdoptionForm form,
      HttpServletRequest request) {
    var kind = programmes.get(new ProgrammeId(id)).toDomain().value().content().kind();
    var errors = form.errors(kind, texts.of(request));
    if (!errors.isEmpty()) {
      return corrected(id, Optional.of(form), Optional.empty(), errors, request);
    }
    keeping.adopt(who, new ProgrammeId(id), form.version(), form.adoption());
    return ProgrammesController.to(new ProgrammeId(id));
  }

  @PostMapping("/evidencija")
  ModelAndView enter(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      RecordsForm form,
      HttpServletRequest request) {
    var errors = form.errors(texts.of(request));
    if (!errors.isEmpty()) {
      return corrected(id, Optional.empty(), Optional.of(form), errors, request);
    }
    keeping.enter(who, new ProgrammeId(id), form.version(), form.entry());
    return ProgrammesController.to(new ProgrammeId(id));
  }

  @PostMapping("/godina")
  ModelAndView nextYear(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, @RequestParam int godina) {
    return ProgrammesController.to(keeping.draftForYear(who, new ProgrammeId(id), godina));
  }

  private ModelAndView corrected(
      UUID id,
      Optional<AdoptionForm> adoption,
      Optional<RecordsForm> records,
      Map<String, String> errors,
      HttpServletRequest request) {
    var row = programmes.get(new ProgrammeId(id));
    var page = writing.version(row, adoption, records, errors, texts.of(request));
    return new ModelAndView(
        "training/programmes/version", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
