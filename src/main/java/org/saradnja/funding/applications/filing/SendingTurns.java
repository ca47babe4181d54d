package org.saradnja.funding.applications.filing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes sendings in the order in which they came, a few at a time. More at once are not sooner
 * done: they wait for the same cores and connections, and there nobody keeps the order, so that of
 * hundreds on the last evening some would wait ten times as long as others. The moment of arrival
 * is stamped before.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SendingTurns extends OncePerRequestFilter {

  /** Who has waited so long goes on without a turn, and is told what the database tells. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static final Pattern SENDING = Pattern.compile(".*/rad/prijave/[^/]+/slanje");

  private final Semaphore turns;

  SendingTurns(@Value("${saradnja.sendings-at-once}") int atOnce) {
    this.turns = new Semaphore(atOnce, true);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !SENDING.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean turn = taken();
    try {
      chain.doFilter(request, response);
    } finally {
      if (turn) {
        turns.release();
      }
    }
  }

  /** How many stand in the line. */
  int waiting() {
    return turns.getQueueLength();
  }

  private boolean taken() {
    try {
      return turns.tryAcquire(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
