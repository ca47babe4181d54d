package org.saradnja.base.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells {@link Standstill} of requests that only read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ReadingRequests extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Standstill standstill;

  ReadingRequests(Standstill standstill) {
    this.standstill = standstill;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !READING.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    standstill.begin();
    try {
      chain.doFilter(request, response);
    } finally {
      standstill.end();
    }
  }
}
