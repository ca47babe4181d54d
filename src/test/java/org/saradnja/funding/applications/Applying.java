package org.saradnja.funding.applications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Signed;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who fills and sends an application with nothing but the pages. */
public record Applying(MockMvcTester web, SignedIn who) {

  /** The path of the new draft. */
  public String open(PublishedCall call) {
    var answer = post("/rad/prijave", Map.of("call", call.code().value()));
    assertThat(answer).hasStatus(303);
    return requireNonNull(answer.getResponse().getHeader("Location"));
  }

  /** A draft in which nothing is missing. */
  public String fill(PublishedCall call) {
    var draft = open(call);
    save(draft + "/program", SampleAnswers.programme());
    save(draft + "/budzet", SampleAnswers.budget());
    save(draft + "/izjave", SampleAnswers.statements());
    assertThat(attach(draft, "plan", "План.pdf", Documents.pdf(draft))).hasStatus(303);
    return draft;
  }

  /** A filled and sent application. */
  public String send(PublishedCall call) {
    var draft = fill(call);
    assertThat(press(draft)).hasStatus(303);
    return draft;
  }

  public void save(String path, Map<String, String> fields) {
    assertThat(post(path, withSaving(path, fields, "later"))).hasStatus(303);
  }

  /** The fields with what the page carries beside them. */
  public Map<String, String> withSaving(String path, Map<String, String> fields, String act) {
    var page = html(get(path));
    var all = new java.util.HashMap<>(fields);
    all.put("version", page.expectFirst("#korak [name=version]").val());
    all.put("page", page.expectFirst("#korak [name=page]").val());
    all.put("act", act);
    return all;
  }

  /** Presses the button of the review as it stands now. */
  public MvcTestResult press(String draft) {
    return press(draft, html(get(draft + "/pregled")).expectFirst("[name=digest]").val());
  }

  public MvcTestResult press(String draft, String digest) {
    return post(draft + "/slanje", Map.of("digest", digest));
  }

  public MvcTestResult attach(String draft, String slot, String name, byte[] content) {
    return attach(draft, slot, name, content, Map.of());
  }

  /** With what stands beside the file in the form. */
  public MvcTestResult attach(
      String draft, String slot, String name, byte[] content, Map<String, String> beside) {
    var field = "prilog-" + slot;
    var request =
        web.post()
            .uri(draft + "/prilozi/" + slot)
            .multipart()
            .file(new MockMultipartFile(field, name, "application/octet-stream", content))
            .with(Signed.as(who))
            .with(csrf());
    beside.forEach(request::param);
    return request.exchange();
  }

  public MvcTestResult get(String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  public MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  public static Document html(MvcTestResult answer) {
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString(UTF_8));
    } catch (UnsupportedEncodingException unknown) {
      throw new AssertionError(unknown);
    }
  }

  public static UUID id(String draft) {
    return UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
  }
}
