package org.saradnja.parties.people.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data are only read. A program that sends something is told so (RFC 9110, 15.5.6) before
 * anybody asks it for the token of a form that it never opened.
 */
final class OnlyRead extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return READING.contains(request.getMethod()) || !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var status = HttpStatus.METHOD_NOT_ALLOWED;
    var problem =
        Map.of(
            "type", "about:blank",
            "title", status.getReasonPhrase(),
            "status", status.value(),
            "detail", "The data are only read: ask with GET.",
            "instance", request.getRequestURI());
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(JsonMapper.shared().writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
  }
}
