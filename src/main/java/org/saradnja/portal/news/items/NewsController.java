package org.saradnja.portal.news.items;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.ErrorPage;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.items.NewsItem.Draft;
import org.saradnja.portal.news.items.NewsItem.Published;
import org.saradnja.portal.news.items.NewsItem.Withdrawn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** News as everybody reads it. */
@Controller
class NewsController {

  private final NewsTable news;
  private final TextsOfRequest texts;

  NewsController(NewsTable news, TextsOfRequest texts) {
    this.news = news;
    this.texts = texts;
  }

  @GetMapping("/vesti")
  ModelAndView list(@RequestParam(defaultValue = "1") String strana, HttpServletRequest request) {
    var writing = new NewsWriting(texts.of(request));
    var list =
        PageOf.of(
            strana,
            news.countPublished(),
            Map.of(),
            (offset, size) -> news.published(offset, size).stream().map(writing::row).toList());
    return new ModelAndView("news/list", "page", new NewsListPage(list));
  }

  /** The number finds it; the words after it are for the reader and may be outdated. */
  @GetMapping("/vesti/{address:[0-9]{1,9}(?:-[a-z0-9]+)*}")
  ModelAndView item(@PathVariable String address, HttpServletRequest request) {
    var t = texts.of(request);
    return switch (news.get(number(address)).item()) {
      case Published published when published.address().equals(address) ->
          new ModelAndView("news/item", "page", new NewsWriting(t).page(published, null));
      case Published published -> new ModelAndView(moved("/vesti/" + published.address(), t));
      case Withdrawn _ ->
          new ModelAndView(
              "web/error", Map.of("page", new ErrorPage("gone", "410")), HttpStatus.GONE);
      case Draft draft -> throw new NoSuchThing("news " + draft.id());
    };
  }

  private static NewsId number(String address) {
    int hyphen = address.indexOf('-');
    return new NewsId(Integer.parseInt(hyphen < 0 ? address : address.substring(0, hyphen)));
  }

  private static View moved(String path, Texts t) {
    return (_, _, response) -> {
      response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
      response.setHeader(HttpHeaders.LOCATION, t.href(path));
    };
  }
}
