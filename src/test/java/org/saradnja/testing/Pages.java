package org.saradnja.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages as their readers get them. */
public final class Pages {

  private Pages() {}

  /** The page at a path that must answer 200. */
  public static Document page(MockMvcTester mvc, String path) {
    var answer = mvc.get().uri(path).exchange();
    assertThat(answer).as(path).hasStatusOk();
    return html(answer);
  }

  public static Document html(MvcTestResult answer) {
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
