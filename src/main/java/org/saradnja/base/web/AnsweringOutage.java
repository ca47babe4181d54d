package org.saradnja.base.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows of a thread that it answers with the page of an outage. Whoever would look something up for
 * the answer, as the session does when it is finished, must not fail it a second time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
public final class AnsweringOutage extends OncePerRequestFilter {

  private static final ThreadLocal<Boolean> ANSWERING = ThreadLocal.withInitial(() -> false);

  AnsweringOutage() {}

  /** Whether the database was found gone in the request that this thread answers. */
  public static boolean now() {
    return ANSWERING.get();
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return request.getDispatcherType() != DispatcherType.ERROR
        || !(failure instanceof Throwable met && Outage.isBehind(met));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ANSWERING.set(true);
    try {
      chain.doFilter(request, response);
    } finally {
      ANSWERING.remove();
    }
  }
}
