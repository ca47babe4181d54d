package org.saradnja.testing;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down what a thread sends to the database: every statement, and every commit. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedTrips {

  private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

  /** What this thread has sent since it was last asked; from now on it is written down. */
  public static List<String> taken() {
    var sent = SENT.get();
    SENT.set(new ArrayList<>());
    return sent == null ? List.of() : List.copyOf(sent);
  }

  /** As {@link #taken}, and nothing more is written down. */
  public static List<String> takenAtLast() {
    var sent = taken();
    SENT.remove();
    return sent;
  }

  private static void write(String statement) {
    var sent = SENT.get();
    if (sent != null) {
      sent.add(statement);
    }
  }

  @Bean
  static BeanPostProcessor counting() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
      }
    };
  }

  private static final class Counting extends DelegatingDataSource {

    Counting(DataSource counted) {
      super(counted);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      return SENT.get() == null ? connection : counting(Connection.class, connection, "");
    }
  }

  private static <T> T counting(Class<T> type, T counted, String sql) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (method.getName().startsWith("execute") || method.getName().equals("commit")) {
                write(sql.isEmpty() ? method.getName() : sql);
              }
              try {
                var answer = method.invoke(counted, arguments);
                return answer instanceof PreparedStatement statement
                    ? counting(PreparedStatement.class, statement, (String) arguments[0])
                    : answer;
              } catch (InvocationTargetException failed) {
                throw requireNonNull(failed.getCause());
              }
            }));
  }
}
