package org.saradnja.parties.people.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Writes the last use of a session once a minute and not at each request: a request that only reads
 * then commits nothing, and a sending commits only itself. A session lives for hours, so a minute
 * more or less is nothing; whatever else changes is written at once.
 */
@Configuration(proxyBeanMethods = false)
class SeldomTouched {

  private static final String UPDATE =
      """
      with used (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name,
                 primary_id) as (
        values (?::text, ?::bigint, ?::int, ?::bigint, ?::text, ?::text))
      update %TABLE_NAME% session
         set session_id = used.session_id, last_access_time = used.last_access_time,
             max_inactive_interval = used.max_inactive_interval, expiry_time = used.expiry_time,
             principal_name = used.principal_name
        from used
       where session.primary_id = used.primary_id::char(36)
         and (session.session_id <> used.session_id::char(36)
              or session.max_inactive_interval <> used.max_inactive_interval
              or session.principal_name is distinct from used.principal_name
              or session.last_access_time < used.last_access_time - 60000)
      """;

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastUse() {
    return sessions -> sessions.setUpdateSessionQuery(UPDATE);
  }
}
