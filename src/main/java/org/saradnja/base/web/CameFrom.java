package org.saradnja.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The page of this site from which a request was sent; a page of another site is none. */
final class CameFrom {

  private CameFrom() {}

  /** Its path with the face, as a browser sent it. */
  static Optional<String> path(HttpServletRequest request) {
    var from = request.getHeader(HttpHeaders.REFERER);
    if (from == null) {
      return Optional.empty();
    }
    try {
      var page = new URI(from);
      var path = page.getRawPath();
      return request.getServerName().equals(page.getHost()) && path.matches("/[^/].*")
          ? Optional.of(path)
          : Optional.empty();
    } catch (URISyntaxException noPage) {
      return Optional.empty();
    }
  }
}
