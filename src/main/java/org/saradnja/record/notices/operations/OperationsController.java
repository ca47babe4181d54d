package org.saradnja.record.notices.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saradnja.base.web.Pulse;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The operator's page; its route is for administrators only. */
@Controller
class OperationsController {

  private static final int SHOWN = 50;

  private final List<Pulse> pulses;
  private final PublicationTable publications;
  private final TextsOfRequest texts;

  OperationsController(List<Pulse> pulses, PublicationTable publications, TextsOfRequest texts) {
    this.pulses = pulses;
    this.publications = publications;
    this.texts = texts;
  }

  @GetMapping("/rad/pogon")
  ModelAndView page(HttpServletRequest request) {
    var t = texts.of(request);
    var beats = new ArrayList<Pulse.Beat>();
    pulses.forEach(pulse -> beats.addAll(pulse.beats(t)));
    beats.add(Pulse.Beat.fact(t.get("pulse.database"), publications.databaseVersion()));
    beats.add(Pulse.Beat.fact("Java", Runtime.version().toString()));
    beats.add(Pulse.Beat.fact(t.get("site.name"), version()));
    var failed =
        publications.failed(SHOWN).stream().map(publication -> shown(publication, t)).toList();
    return new ModelAndView(
        "operations/page", Map.of("page", new OperationsPage(List.copyOf(beats), failed)));
  }

  @PostMapping("/rad/pogon")
  String tryAgain() {
    pulses.forEach(Pulse::tryAgain);
    return "redirect:/rad/pogon";
  }

  private static OperationsPage.Failed shown(PublicationTable.Failed failed, Texts t) {
    return new OperationsPage.Failed(
        simple(failed.event()),
        simple(failed.listener().replaceFirst("\\(.*", "")),
        t.moment(failed.publishedAt()),
        t.grouped(failed.attempts()));
  }

  private static String simple(String qualified) {
    return qualified.replaceAll("[a-z0-9]+\\.(?=.*[A-Z])", "");
  }

  /** Of the jar; when run from classes there is none. */
  private static String version() {
    var version = OperationsController.class.getPackage().getImplementationVersion();
    return version == null ? "—" : version;
  }
}
