package org.saradnja;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One node of an installation: the whole application, listening on a port of its own, with its
 * worker for what is due at moments. Several of them may be started on one database.
 */
record Node(ConfigurableApplicationContext application) implements AutoCloseable {

  static final String URL = "spring.datasource.url";
  static final String USER = "spring.datasource.username";
  static final String PASSWORD = "spring.datasource.password";

  /** The address of a new and empty database on the server of the tests, and how to open it. */
  static Map<String, String> emptyDatabase() {
    try (var nothing =
        new SpringApplicationBuilder(Nothing.class)
            .profiles("test")
            .web(WebApplicationType.NONE)
            .run()) {
      return Stream.of(URL, USER, PASSWORD)
          .collect(
              Collectors.toMap(
                  name -> name, name -> nothing.getEnvironment().getRequiredProperty(name)));
    }
  }

  static Node start(Map<String, String> database, String... more) {
    var arguments =
        Stream.concat(
            database.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue()),
            Stream.concat(
                Stream.of("--server.port=0", "--db-scheduler.enabled=true"), Stream.of(more)));
    return new Node(
        new SpringApplicationBuilder(Saradnja.class)
            .profiles("test")
            .initializers(empty ->
                empty.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
            .run(arguments.toArray(String[]::new)));
  }

  URI at(String path) {
    var port = application.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://localhost:" + port + path);
  }

  JdbcClient jdbc() {
    return application.getBean(JdbcClient.class);
  }

  long count(String from) {
    return jdbc().sql("select count(*) from " + from).query(Long.class).single();
  }

  @Override
  public void close() {
    application.close();
  }

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}

  /** What tests add to the application lies beside it and is not part of a node. */
  private static final class WithoutTests extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory readers) {
      return found.getResource().toString().contains("test-classes");
    }
  }
}
