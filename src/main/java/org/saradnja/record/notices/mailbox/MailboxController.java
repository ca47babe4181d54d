package org.saradnja.record.notices.mailbox;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Anybody may read the letters of the practice world; nobody in it is real. */
@Controller
@PracticeOnly
class MailboxController {

  private static final String PATH = "/vezba/sanduce";

  private final MailboxTable letters;
  private final TextsOfRequest texts;

  MailboxController(MailboxTable letters, TextsOfRequest texts) {
    this.letters = letters;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView list(
      @RequestParam(defaultValue = "") String adresa,
      @RequestParam(defaultValue = "1") String strana,
      HttpServletRequest request) {
    var t = texts.of(request);
    var email = adresa.strip().toLowerCase(Locale.ROOT);
    var list =
        PageOf.of(
            strana,
            letters.count(email),
            Map.of("adresa", email),
            (offset, size) ->
                letters.page(email, offset, size).stream().map(letter -> row(letter, t)).toList());
    return new ModelAndView("mailbox/list", Map.of("page", new MailboxPage(email, list)));
  }

  @GetMapping(PATH + "/{id}")
  ModelAndView letter(@PathVariable UUID id, HttpServletRequest request) {
    var letter = letters.find(id).orElseThrow(() -> new NoSuchThing("practice letter " + id));
    var page =
        new MailboxPage.LetterPage(
            letter.subject(),
            texts.of(request).moment(letter.at()),
            letter.email(),
            letter.language(),
            letter.body().lines().map(MailboxController::line).toList(),
            PATH + "?adresa=" + URLEncoder.encode(letter.email(), StandardCharsets.UTF_8));
    return new ModelAndView("mailbox/letter", Map.of("page", page));
  }

  private static MailboxPage.Row row(MailboxTable.Delivered letter, Texts t) {
    return new MailboxPage.Row(
        t.moment(letter.at()),
        letter.email(),
        letter.subject(),
        letter.language(),
        PATH + "/" + letter.id());
  }

  private static MailboxPage.Line line(String text) {
    return new MailboxPage.Line(text, text.matches("https?://\\S+") ? text : "");
  }
}
