package org.saradnja.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stamps the physical moment at which a request reached the server, before session and database. A
 * controller takes it as {@code @RequestAttribute(Arrival.MOMENT) Instant}; it decides whether a
 * sending was in time, however long the queue behind it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Arrival extends OncePerRequestFilter {

  public static final String MOMENT = "org.saradnja.arrival";

  private final Clock clock;

  Arrival(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(MOMENT, clock.instant());
    chain.doFilter(request, response);
  }
}
