package org.saradnja.portal.news.items;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.items.NewsItem.Draft;
import org.saradnja.portal.news.items.NewsItem.Published;
import org.saradnja.portal.news.items.NewsItem.Withdrawn;
import org.saradnja.portal.news.items.NewsPage.Editing;
import org.saradnja.portal.news.items.NewsTable.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** News on the desk of the national office: written, previewed in three faces, published. */
@Controller
@RequestMapping("/rad/vesti")
class NewsDeskController {

  private static final String ONE = "/{number:[0-9]{1,9}}";

  private final NewsTable news;
  private final Publishing publishing;
  private final Drafting drafting;
  private final TextsOfRequest texts;

  NewsDeskController(
      NewsTable news, Publishing publishing, Drafting drafting, TextsOfRequest texts) {
    this.news = news;
    this.publishing = publishing;
    this.drafting = drafting;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(HttpServletRequest request) {
    var t = texts.of(request);
    var lines = news.all().stream().map(found -> line(found, t)).toList();
    return new ModelAndView(
        "news/desk", "page", new NewsListPage.Desk(lines, drafting.offers(texts.of(request))));
  }

  @GetMapping("/nova")
  ModelAndView empty(
      @RequestParam(name = "serija", defaultValue = "") String series, HttpServletRequest request) {
    var content = series.isEmpty() ? Content.EMPTY : drafting.of(series);
    return form(null, NewsForm.of(content, 0), Map.of(), texts.of(request));
  }

  @PostMapping("/nova")
  ModelAndView draft(
      @AuthenticationPrincipal SignedIn who, NewsForm form, HttpServletRequest request) {
    var t = texts.of(request);
    var errors = form.errors(t);
    if (!errors.isEmpty()) {
      return form(null, form, errors, t);
    }
    return preview(publishing.draft(who, form.content()));
  }

  @GetMapping(ONE)
  ModelAndView form(@PathVariable int number, HttpServletRequest request) {
    var found = news.get(new NewsId(number));
    var form = NewsForm.of(found.item().content(), found.version());
    return form(found.item(), form, Map.of(), texts.of(request));
  }

  @PostMapping(ONE)
  ModelAndView rewrite(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable int number,
      NewsForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var id = new NewsId(number);
    var errors = form.errors(t);
    if (!errors.isEmpty()) {
      return form(news.get(id).item(), form, errors, t);
    }
    publishing.rewrite(who, id, form.version(), form.content());
    return preview(id);
  }

  @GetMapping(ONE + "/pregled")
  ModelAndView preview(@PathVariable int number, HttpServletRequest request) {
    var t = texts.of(request);
    var found = news.get(new NewsId(number));
    var page = new NewsWriting(t).page(found.item(), editing(found, t));
    return new ModelAndView("news/item", "page", page);
  }

  @PostMapping(ONE + "/objava")
  ModelAndView publish(
      @AuthenticationPrincipal SignedIn who, @PathVariable int number, @RequestParam int version) {
    publishing.publish(who, new NewsId(number), version);
    return preview(new NewsId(number));
  }

  @PostMapping(ONE + "/povlacenje")
  ModelAndView withdraw(
      @AuthenticationPrincipal SignedIn who, @PathVariable int number, @RequestParam int version) {
    publishing.withdraw(who, new NewsId(number), version);
    return preview(new NewsId(number));
  }

  private static ModelAndView preview(NewsId id) {
    return new ModelAndView("redirect:/rad/vesti/" + id + "/pregled");
  }

  private static ModelAndView form(
      @Nullable NewsItem item, NewsForm form, Map<String, String> errors, Texts t) {
    var kind = item == null ? "new" : item instanceof Published ? "correct" : "rewrite";
    var page =
        new NewsFormPage(
            "/rad/vesti/" + (item == null ? "nova" : item.id()),
            t.get("news.form." + kind),
            t.get("news.form." + kind + ".submit"),
            form,
            errors);
    return new ModelAndView(
        "news/form",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static NewsListPage.Line line(Versioned found, Texts t) {
    var item = found.item();
    return new NewsListPage.Line(
        item.id().toString(),
        item.content().title().serbian(),
        t.get("news.state." + state(item)),
        switch (item) {
          case Draft _ -> "run";
          case Published _ -> "ok";
          case Withdrawn _ -> "off";
        },
        t.moment(found.changedAt()));
  }

  private static String state(NewsItem item) {
    return switch (item) {
      case Draft _ -> "draft";
      case Published _ -> "published";
      case Withdrawn _ -> "withdrawn";
    };
  }

  private static Editing editing(Versioned found, Texts t) {
    var item = found.item();
    var act =
        switch (item) {
          case Draft _ -> "objava";
          case Published _ -> "povlacenje";
          case Withdrawn _ -> "";
        };
    return new Editing(
        item.id().toString(),
        String.valueOf(found.version()),
        t.get("news.state." + state(item)),
        act,
        act.isEmpty() ? "" : t.get("news.act." + act),
        act.isEmpty() ? t.get("news.act.none") : t.get("news.act." + act + ".meaning"));
  }
}
