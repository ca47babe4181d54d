package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Signed;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who sits a test with nothing but its pages. */
public record Sitting(MockMvcTester web, SignedIn who) {

  /** The path of the attempt that was started. */
  public String start(ExamId exam) {
    var answer = post("/rad/test/" + exam.value() + "/pocetak", Map.of());
    assertThat(answer).hasStatus(303);
    var location = answer.getResponse().getHeader("Location");
    return location == null ? "" : location;
  }

  /** One answer, as the script of the page sends it. */
  public MvcTestResult answer(String attempt, int item, int seq, String... values) {
    var request =
        web.post()
            .uri(attempt + "/odgovor")
            .with(Signed.as(who))
            .with(csrf())
            .param("p", String.valueOf(item))
            .param("s", String.valueOf(seq));
    for (var value : values) {
      request.param("o", value);
    }
    return request.exchange();
  }

  public Document page(String path) {
    return html(get(path));
  }

  public MvcTestResult get(String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  public MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  /** The values of the choices that are marked, question by question. */
  public static List<List<String>> taken(Document page) {
    return page.select("fieldset[data-item]").stream()
        .map(item -> item.select("input[checked]").eachAttr("value"))
        .toList();
  }

  public static AttemptId id(String attempt) {
    return new AttemptId(UUID.fromString(attempt.substring(attempt.lastIndexOf('/') + 1)));
  }
}
