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
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down what a thread sends to the database: every statement, and every commit. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedTrips {

  private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

  /** What this thread has sent since it was last asked. */
  public static List<String> taken() {
    var sent = List.copyOf(SENT.get());
    SENT.remove();
    return sent;
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
      return counting(Connection.class, super.getConnection(), "");
    }
  }

  private static <T> T counting(Class<T> type, T counted, String sql) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (method.getName().startsWith("execute") || method.getName().equals("commit")) {
                SENT.get().add(sql.isEmpty() ? method.getName() : sql);
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
