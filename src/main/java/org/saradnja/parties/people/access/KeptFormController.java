package org.saradnja.parties.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.saradnja.base.web.TextsOfRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what was kept, and sends it by a click. */
@Controller
class KeptFormController {

  private final FormKeeping forms;
  private final TextsOfRequest texts;

  KeptFormController(FormKeeping forms, TextsOfRequest texts) {
    this.forms = forms;
    this.texts = texts;
  }

  @GetMapping("/nalog/nastavak")
  ModelAndView show(HttpServletRequest request) {
    var page =
        forms
            .find(request)
            .map(KeptFormController::page)
            .orElse(new KeptFormPage("", List.of(), false));
    return new ModelAndView("people/kept", Map.of("page", page));
  }

  /** 307 makes the browser send the same body to where it was going in the first place. */
  @PostMapping("/nalog/nastavak")
  ResponseEntity<Void> send(HttpServletRequest request, HttpServletResponse response) {
    var path = forms.find(request).map(KeptForm::path).orElse("/nalog/nastavak/odbaci");
    forms.forget(request, response);
    return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
        .header(HttpHeaders.LOCATION, texts.of(request).href(path))
        .build();
  }

  @PostMapping("/nalog/nastavak/odbaci")
  ModelAndView throwAway(HttpServletRequest request, HttpServletResponse response) {
    forms.forget(request, response);
    return new ModelAndView("redirect:/rad");
  }

  private static KeptFormPage page(KeptForm form) {
    var lines =
        form.inOrder().stream()
            .map(field -> new KeptFormPage.Line(field.name(), field.value()))
            .toList();
    return new KeptFormPage(form.path(), lines, form.withFiles());
  }
}
