package org.saradnja.portal.news.items;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.portal.news.Written;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The national office publishes the news of the trainings of 2019, retold in our own words. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class NewsScenes {

  @Bean
  Scene newsOfTheTrainings(Publishing publishing, People people) {
    return Scene.of(
        "2026-11-02T10:00:00",
        "2026-11-02 news of the trainings",
        () -> {
          var office = people.withEmail("kancelarija@vezbaonica.example").orElseThrow();
          var who = new SignedIn(office, people.nameOf(office).cyrillic());
          publishing.publish(who, publishing.draft(who, story()), 0);
        });
  }

  private static Content story() {
    var texts = new Properties();
    var file = new ClassPathResource("registers/news-2019.properties");
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Content(
        written(texts, "title"),
        written(texts, "lead"),
        written(texts, "body"),
        written(texts, "origin"),
        written(texts, "ack"));
  }

  private static Written written(Properties texts, String name) {
    return new Written(texts.getProperty(name + ".sr", ""), texts.getProperty(name + ".en", ""));
  }
}
