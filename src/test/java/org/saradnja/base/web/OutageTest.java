package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@DirtiesContext
class OutageTest {

  @Autowired HikariDataSource database;
  @LocalServerPort int port;

  @Test
  void aDatabaseThatIsGoneIsAnsweredWithAPageAndAnInvitationToRetry() throws Exception {
    database.close();

    for (var path : new String[] {"/dnevnik", "/lat/dnevnik", "/en/dnevnik"}) {
      var answer = get(path);

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("30");
      assertThat(Jsoup.parse(answer.body()).select("main h1")).hasSize(1);
    }
  }

  @Test
  void aVisitorWhoIsSignedInIsToldTheSame() throws Exception {
    database.close();

    assertThat(Jsoup.parse(get("/dnevnik").body()).select("main h1")).hasSize(1);
  }

  private HttpResponse<String> get(String path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", "text/html")
            .header("Cookie", "SESSION=YWJjZGVmZ2g")
            .build();
    try (var browser = HttpClient.newHttpClient()) {
      return browser.send(request, BodyHandlers.ofString());
    }
  }
}
