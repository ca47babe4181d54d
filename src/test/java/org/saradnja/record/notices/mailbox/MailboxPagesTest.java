package org.saradnja.record.notices.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@TestPropertySource(properties = {"saradnja.practice=true", "saradnja.story=false"})
class MailboxPagesTest {

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  private final UUID id = UUID.randomUUID();
  private final String email = id + "@vezbaonica.example";

  @BeforeEach
  void aLetterArrived() {
    jdbc.sql(
            """
            insert into practice_letter (id, at, email, language, subject, body)
            values (:id, '2027-04-20T08:14:32Z', :email, 'sr-Cyrl', 'Нова лозинка',
                    'Изаберите је овде:' || chr(10) || chr(10) || 'http://localhost/nalog?znak=x')
            """)
        .param("id", id)
        .param("email", email)
        .update();
  }

  @Test
  void lettersToAnAddressAreFound() throws Exception {
    var page = page("/lat/vezba/sanduce?adresa=" + email.toUpperCase(Locale.ROOT));

    assertThat(page.select(".records li")).hasSize(1);
    assertThat(page.select(".records a").text()).isEqualTo("Nova lozinka");
    assertThat(page.select(".records a").attr("href")).isEqualTo("/lat/vezba/sanduce/" + id);
    assertThat(page.select(".records").text()).contains("20. 4. 2027. u 10.14.32", email);
    assertThat(page("/vezba/sanduce?adresa=niko@nigde.example").text()).contains("Нема писама");
  }

  @Test
  void theLinkOfALetterCanBeFollowed() throws Exception {
    var page = page("/vezba/sanduce/" + id);

    assertThat(page.select(".panel a").attr("href")).isEqualTo("http://localhost/nalog?znak=x");
    assertThat(page.select(".panel").attr("lang")).isEqualTo("sr-Cyrl");
    assertThat(page.select("h1").text()).isEqualTo("Нова лозинка");
  }

  @Test
  void aLetterThatIsNotThereIsNotFound() {
    assertThat(web.get().uri("/vezba/sanduce/" + UUID.randomUUID())).hasStatus(404);
    assertThat(web.get().uri("/vezba/sanduce?strana=prva")).hasStatusOk();
  }

  private Document page(String path) throws Exception {
    var answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }
}
