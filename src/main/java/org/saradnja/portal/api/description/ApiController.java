package org.saradnja.portal.api.description;

import jakarta.servlet.http.HttpServletRequest;
import org.saradnja.base.web.TextsOfRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The description of the API, for programs and for people. */
@Controller
class ApiController {

  private final Description description;
  private final TextsOfRequest texts;

  ApiController(Description description, TextsOfRequest texts) {
    this.description = description;
    this.texts = texts;
  }

  @GetMapping("/api/openapi.json")
  ResponseEntity<byte[]> file() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description.file());
  }

  @GetMapping("/api")
  ModelAndView page(HttpServletRequest request) {
    var english = texts.of(request).face().isEnglish();
    return new ModelAndView("api/api", "page", new ApiPage(description.operations(english)));
  }
}
