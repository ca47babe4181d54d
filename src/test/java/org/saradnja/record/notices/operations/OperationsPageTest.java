package org.saradnja.record.notices.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class OperationsPageTest {

  private static final Map<UUID, Integer> HEARD = new ConcurrentHashMap<>();

  record SomethingHappened(UUID id) {}

  /** Cannot hear anything the first time. */
  static class Deaf {

    @ApplicationModuleListener
    public void on(SomethingHappened happened) {
      if (HEARD.merge(happened.id(), 1, Integer::sum) == 1) {
        throw new IllegalStateException("The database of the listener is away");
      }
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Listening {

    @Bean
    Deaf deaf() {
      return new Deaf();
    }
  }

  @Autowired MockMvcTester web;
  @Autowired ApplicationContext application;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired PublicationTable publications;
  @Autowired JdbcClient jdbc;

  @Test
  void anEventThatWasNotHeardIsShownAndHeardAgain() throws Exception {
    var id = UUID.randomUUID();
    transaction.executeWithoutResult(_ -> events.publishEvent(new SomethingHappened(id)));
    await().atMost(20, SECONDS).until(() -> publications.tally().failed() > 0);

    var page = page("/rad/pogon");
    assertThat(page.select("tbody tr").text()).contains("SomethingHappened", "Deaf.on");
    assertThat(page.select(".lead").text()).startsWith("Нешто је застало.");

    var answer =
        web.post()
            .uri("/rad/pogon")
            .with(csrf())
            .with(Signed.as(Somebody.administrating(application)))
            .exchange();
    assertThat(answer).hasStatus(303);
    await().atMost(20, SECONDS).untilAsserted(() -> assertThat(HEARD).containsEntry(id, 2));
    await().atMost(20, SECONDS).until(() -> publications.tally().failed() == 0);
  }

  @Test
  void theInstallationIsToldAtAGlance() throws Exception {
    assertThat(page("/en/rad/pogon").select(".facts").text())
        .contains(
            "Entries in the log",
            "Letters waiting",
            "can reach nobody",
            "not set up",
            "PostgreSQL 18");
  }

  private Document page(String path) throws Exception {
    var answer =
        web.get().uri(path).with(Signed.as(Somebody.administrating(application))).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }
}
