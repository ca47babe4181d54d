package org.saradnja.training.trainers.register;

import static java.util.stream.Collectors.groupingBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.register.PublicListPage.Held;
import org.saradnja.training.trainers.register.PublicListPage.Line;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The permanent list of those whose accreditation holds today. */
@Controller
class PublicListController {

  private final PermanentList list;
  private final AccreditationTable accreditations;
  private final Areas areas;
  private final LegalTime time;
  private final TextsOfRequest texts;

  PublicListController(
      PermanentList list,
      AccreditationTable accreditations,
      Areas areas,
      LegalTime time,
      TextsOfRequest texts) {
    this.list = list;
    this.accreditations = accreditations;
    this.areas = areas;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/obuke/predavaci")
  ModelAndView list(@RequestParam(defaultValue = "") String oblast, HttpServletRequest request) {
    var page = page(oblast, texts.of(request));
    return new ModelAndView("training/trainers/public-list", Map.of("page", page));
  }

  /** An area that nobody knows filters nothing. */
  private PublicListPage page(String asked, Texts t) {
    var names = areas.names(t);
    var chosen = names.containsKey(asked) ? asked : "";
    var today = time.today();
    var holding =
        accreditations.all().stream()
            .filter(one -> one.holdsOn(today))
            .collect(groupingBy(Accreditation::trainer));
    var lines =
        list.inOrder().stream()
            .filter(trainer ->
                holding.getOrDefault(trainer.id(), List.of()).stream()
                    .anyMatch(one -> chosen.isEmpty() || one.subject().equals(chosen)))
            .map(trainer -> line(trainer, holding.getOrDefault(trainer.id(), List.of()), names, t))
            .toList();
    var options = new LinkedHashMap<String, String>();
    options.put("", t.get("trainers.public.all"));
    options.putAll(names);
    return new PublicListPage(
        options, chosen, t.count("trainers.public.count", lines.size()), lines);
  }

  private static Line line(
      Trainer trainer, List<Accreditation> held, Map<String, String> names, Texts t) {
    return new Line(
        t.name(trainer.name()),
        trainer.invented(),
        held.stream()
            .map(one ->
                new Held(
                    names.getOrDefault(one.subject(), one.subject()),
                    t.get("trainers.capacity." + one.capacity()),
                    ground(one.ground(), t)))
            .toList());
  }

  private static String ground(Accreditation.Ground ground, Texts t) {
    return ground.decision().isBlank()
        ? t.get("trainers.ground.source", t.shortDay(ground.from()), t.within(ground.source()))
        : t.get("trainers.ground.decision", t.within(ground.decision()), t.shortDay(ground.from()));
  }
}
