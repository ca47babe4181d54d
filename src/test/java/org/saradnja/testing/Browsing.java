package org.saradnja.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody who is signed in does with pages, in the whole application. */
public record Browsing(MockMvcTester web, SignedIn who) {

  public MvcTestResult get(String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  /** The page at a path that must answer 200. */
  public Document page(String path) {
    var answer = get(path);
    assertThat(answer).as(path).hasStatusOk();
    return Pages.html(answer);
  }

  public byte[] bytes(String path) {
    var answer = get(path);
    assertThat(answer).as(path).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }

  /**
   * @param fields names and values by turns
   */
  public MvcTestResult post(String path, String... fields) {
    var request = web.post().uri(path).with(Signed.as(who)).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }

  public MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  /** A form with one file. */
  public MvcTestResult upload(String path, String field, String name, byte[] content) {
    return web.post()
        .multipart()
        .uri(path)
        .file(new MockMultipartFile(field, name, "application/octet-stream", content))
        .with(Signed.as(who))
        .with(csrf())
        .exchange();
  }

  /** Where an answer leads. */
  public static String location(MvcTestResult answer) {
    assertThat(answer).hasStatus(303);
    return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
  }
}
