package org.saradnja.training.trainers.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.web.TextsOfRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who led what in a year, with hours and fees, on the Academy's desk. */
@Controller
@RequestMapping(TrainerWriting.DESK)
class EngagementsController {

  private final Yearly yearly;
  private final TextsOfRequest texts;

  EngagementsController(Yearly yearly, TextsOfRequest texts) {
    this.yearly = yearly;
    this.texts = texts;
  }

  @GetMapping("/angazovanja")
  ModelAndView engagements(
      @RequestParam(defaultValue = "") String godina, HttpServletRequest request) {
    var page = yearly.page(yearly.year(godina), texts.of(request));
    return new ModelAndView("training/trainers/engagements", Map.of("page", page));
  }

  @GetMapping("/angazovanja.csv")
  ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String godina) {
    return yearly.download(yearly.year(godina)).csv();
  }

  @GetMapping("/angazovanja.xlsx")
  ResponseEntity<byte[]> xlsx(@RequestParam(defaultValue = "") String godina) {
    return yearly.download(yearly.year(godina)).xlsx();
  }
}
