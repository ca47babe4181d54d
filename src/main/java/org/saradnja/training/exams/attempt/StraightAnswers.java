package org.saradnja.training.exams.attempt;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Arrival;
import org.saradnja.parties.people.Bearers;
import org.saradnja.training.exams.AttemptId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The straight way of an answer that the script of the page sends: one statement tells whose
 * session it is, whether the attempt is theirs and still takes answers, and keeps it. A hall sends
 * thousands of them in minutes, and the usual way costs several times what the statement does.
 *
 * <p>Only an answer that is simply kept ends here. Whatever is out of the ordinary goes on along
 * the usual way and is answered there as ever: a session that is over or must be kept awake, a
 * missing token, an answer that came late or was overtaken, a database that is away. Nothing is
 * lost by having tried: an answer that comes twice counts once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40) // after the face, before the session
class StraightAnswers extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(StraightAnswers.class);
  private static final String ROUTE = "/rad/test/pokusaj/{id}/odgovor";
  private static final Pattern ANSWER =
      Pattern.compile("/rad/test/pokusaj/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/odgovor");

  private final Bearers bearers;
  private final AnswerTable answers;
  private final LegalTime time;

  StraightAnswers(Bearers bearers, AnswerTable answers, LegalTime time) {
    this.bearers = bearers;
    this.answers = answers;
    this.time = time;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || !request.getRequestURI().endsWith("/odgovor");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var kept = kept(request);
    if (kept.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      ServerHttpObservationFilter.findObservationContext(request)
          .ifPresent(watched -> watched.setPathPattern(ROUTE));
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
      var told = JsonMapper.shared().writeValueAsBytes(kept.get());
      response.setContentLength(told.length);
      response.getOutputStream().write(told);
    }
  }

  private Optional<StateApi> kept(HttpServletRequest request) {
    var path = ANSWER.matcher(request.getRequestURI());
    if (!path.matches() || !(request.getAttribute(Arrival.MOMENT) instanceof Instant arrival)) {
      return Optional.empty();
    }
    var attempt = new AttemptId(UUID.fromString(path.group(1)));
    return bearers
        .of(request)
        .flatMap(bearer -> sent(request).flatMap(one -> keep(attempt, bearer, one, arrival)));
  }

  private Optional<StateApi> keep(
      AttemptId attempt, Bearers.Bearer bearer, AnswerForm.One one, Instant arrival) {
    try {
      var at = time.at(arrival);
      return answers
          .save(attempt, bearer, one.item(), one.seq(), one.response(), at)
          .map(kept -> StateApi.kept(one.item(), kept.seq(), kept.endsAt(), at));
    } catch (DataAccessException away) {
      log.debug("an answer goes the usual way reason={}", away.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<AnswerForm.One> sent(HttpServletRequest request) {
    var fields = new LinkedMultiValueMap<String, String>();
    request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
    return new AnswerForm(fields).one();
  }
}
