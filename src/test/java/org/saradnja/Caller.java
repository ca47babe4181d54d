package org.saradnja;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser of their own and one session, whichever node they ask. */
final class Caller {

  private static final String BOUNDARY = "granica-izmedju-delova";

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  void signIn(URI page, String account) throws IOException, InterruptedException {
    var typed = Map.of("email", account + "@vezbaonica.example", "password", "vezba-2026");
    assertThat(send(page, page, typed).statusCode()).as(account).isEqualTo(303);
  }

  HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address).build());
  }

  /** The page at an address that must answer 200. */
  Document page(URI address) throws IOException, InterruptedException {
    var answer = get(address);
    assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** Sends a form with the token that stands on its page. */
  HttpResponse<String> send(URI page, URI action, Map<String, String> fields)
      throws IOException, InterruptedException {
    var form = new HashMap<>(fields);
    form.put("_csrf", token(page(page)));
    return post(action, form);
  }

  HttpResponse<String> post(URI action, Map<String, String> form)
      throws IOException, InterruptedException {
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** A form with one file. */
  HttpResponse<String> upload(
      URI action, Map<String, String> form, String field, String name, byte[] content)
      throws IOException, InterruptedException {
    var head = new StringBuilder();
    form.forEach((key, value) -> head.append(part(key, "")).append(value).append("\r\n"));
    head.append(part(field, "; filename=\"" + name + "\""));
    return send(
        HttpRequest.newBuilder(action)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("Accept", "text/html")
            .POST(
                BodyPublishers.ofByteArrays(
                    List.of(
                        head.toString().getBytes(UTF_8),
                        content,
                        ("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8))))
            .build());
  }

  static String token(Document page) {
    return page.select("input[name=_csrf]").attr("value");
  }

  private static String part(String name, String more) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + more
        + "\r\n\r\n";
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return browser.send(request, BodyHandlers.ofString(UTF_8));
  }
}
