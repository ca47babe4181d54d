package org.saradnja.parties.people.signin;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Every request reads its session, so sessions are read and written as seldom as can be. */
@Configuration(proxyBeanMethods = false)
class SessionStorage {

  @Bean
  static BeanPostProcessor seldomTouched() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository stored
            ? new SeldomTouched<>(stored)
            : bean;
      }
    };
  }

  /** Only for what sessions keep: written as usual, and read by {@link ReadAttributes}. */
  @Bean(defaultCandidate = false)
  ConversionService springSessionConversionService() {
    var attributes = new GenericConversionService();
    attributes.addConverter(Object.class, byte[].class, new SerializingConverter());
    attributes.addConverter(
        byte[].class, Object.class, new ReadAttributes(SessionStorage.class.getClassLoader()));
    return attributes;
  }

  /** Only for sessions: everybody else is given the usual template. */
  @Bean(defaultCandidate = false)
  TransactionOperations springSessionTransactionOperations(PlatformTransactionManager manager) {
    var own = new TransactionTemplate(manager);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new OnlyWrites(own);
  }

  /** The repository reads in one statement, which needs no transaction, and writes in several. */
  private record OnlyWrites(TransactionOperations writes) implements TransactionOperations {

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> reading) {
      return TransactionOperations.withoutTransaction().execute(reading);
    }

    @Override
    public void executeWithoutResult(Consumer<TransactionStatus> writing) {
      writes.executeWithoutResult(writing);
    }
  }
}
