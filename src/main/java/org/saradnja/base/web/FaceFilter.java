package org.saradnja.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the prefix of the face off the path, so that controllers know one address for each page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class FaceFilter extends OncePerRequestFilter {

  static final String FACE = Face.class.getName();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var face = Face.of(request.getRequestURI());
    request.setAttribute(FACE, face);
    response.setHeader("Content-Language", face.language());
    chain.doFilter(face == Face.CYRILLIC ? request : new Stripped(request, face), response);
  }

  private static final class Stripped extends HttpServletRequestWrapper {

    private final Face face;

    Stripped(HttpServletRequest request, Face face) {
      super(request);
      this.face = face;
    }

    @Override
    public String getRequestURI() {
      return face.strip(super.getRequestURI());
    }

    @Override
    public String getServletPath() {
      return face.strip(super.getServletPath());
    }
  }
}
