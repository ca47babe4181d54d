package org.saradnja.training.sessions.materials;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.MaterialId;
import org.saradnja.training.sessions.materials.Material.Content;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Materials of a training or a series, for its organiser and the trainers who lead it. */
@Controller
@RequestMapping("/rad/materijali/{code:[a-z0-9]+(?:-[a-z0-9]+)*}")
class MaterialsController {

  private static final String ONE = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final PuttingUp puttingUp;
  private final Shelves shelves;
  private final MaterialWriting writing;
  private final Files files;
  private final TextsOfRequest texts;

  MaterialsController(
      PuttingUp puttingUp,
      Shelves shelves,
      MaterialWriting writing,
      Files files,
      TextsOfRequest texts) {
    this.puttingUp = puttingUp;
    this.shelves = shelves;
    this.writing = writing;
    this.files = files;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var shelf = shelves.of(who, code);
    return list(shelf, writing.empty(shelf), Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView putUp(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      MaterialForm form,
      HttpServletRequest request) {
    var shelf = shelves.of(who, code);
    var t = texts.of(request);
    var sent = sent(form, t);
    if (sent.file().isEmpty()) {
      sent.errors().putIfAbsent("file", t.get("materials.error.file"));
    }
    if (!sent.errors().isEmpty()) {
      return list(shelf, form, sent.errors(), t);
    }
    puttingUp.putUp(who, code, sent.content().orElseThrow(), sent.file().orElseThrow());
    return new ModelAndView("redirect:" + shelf.path());
  }

  @GetMapping(ONE)
  ModelAndView one(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable UUID id,
      HttpServletRequest request) {
    var shelf = shelves.of(who, code);
    var form = MaterialForm.of(writing.editions(shelf, new MaterialId(id)).getFirst());
    return one(shelf, new MaterialId(id), form, Map.of(), texts.of(request));
  }

  @PostMapping(ONE)
  ModelAndView replace(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable UUID id,
      MaterialForm form,
      HttpServletRequest request) {
    var shelf = shelves.of(who, code);
    var t = texts.of(request);
    var sent = sent(form, t);
    if (!sent.errors().isEmpty()) {
      return one(shelf, new MaterialId(id), form, sent.errors(), t);
    }
    puttingUp.replace(
        who, code, new MaterialId(id), form.lookedAt(), sent.content().orElseThrow(), sent.file());
    return new ModelAndView("redirect:" + shelf.path());
  }

  @PostMapping(ONE + "/kraj")
  ModelAndView takeDown(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int edition) {
    puttingUp.takeDown(who, code, new MaterialId(id), edition);
    return new ModelAndView("redirect:" + shelves.of(who, code).path());
  }

  @GetMapping(ONE + "/{edition:[0-9]{1,6}}")
  ResponseEntity<byte[]> download(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable UUID id,
      @PathVariable int edition) {
    return writing.editions(shelves.of(who, code), new MaterialId(id)).stream()
        .filter(one -> one.edition() == edition)
        .findFirst()
        .map(one -> files.download(one.file()))
        .orElseThrow(() -> new NoSuchThing("edition " + edition + " of " + id));
  }

  private record Sent(
      Optional<Content> content, Optional<Examined.Sound> file, Map<String, String> errors) {}

  private Sent sent(MaterialForm form, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    var content =
        switch (form.parse(t)) {
          case MaterialForm.Parsed.Valid(var valid) -> Optional.of(valid);
          case MaterialForm.Parsed.Invalid(var wrong) -> {
            errors.putAll(wrong);
            yield Optional.<Content>empty();
          }
        };
    var file =
        form.upload()
            .map(files::examine)
            .flatMap(examined ->
                switch (examined) {
                  case Examined.Sound sound -> Optional.of(sound);
                  case Examined.Flawed flawed -> {
                    errors.put("file", flawed.say(t));
                    yield Optional.<Examined.Sound>empty();
                  }
                });
    return new Sent(content, file, errors);
  }

  private ModelAndView list(Shelf shelf, MaterialForm form, Map<String, String> errors, Texts t) {
    return page("list", writing.list(shelf, form, errors, t), errors);
  }

  private ModelAndView one(
      Shelf shelf, MaterialId id, MaterialForm form, Map<String, String> errors, Texts t) {
    return page(
        "material", writing.one(shelf, writing.editions(shelf, id), form, errors, t), errors);
  }

  private static ModelAndView page(String template, Object page, Map<String, String> errors) {
    return new ModelAndView(
        "training/sessions/materials/" + template,
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
