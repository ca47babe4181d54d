package org.saradnja.base.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the controller of a request first among those whose paths begin with the same one or two
 * plain parts; all others are tried only when none of them fits. A part that is written out goes
 * before one that stands for anything.
 */
final class RoutesByBeginning extends RequestMappingHandlerMapping {

  private final Set<String> beginnings = ConcurrentHashMap.newKeySet();

  /** The superclass looks here first; it knows whole paths where these are beginnings. */
  @Override
  protected Set<String> getDirectPaths(RequestMappingInfo info) {
    var own = new HashSet<String>();
    var patterns = info.getPathPatternsCondition();
    if (patterns != null) {
      patterns
          .getPatterns()
          .forEach(pattern -> own.add(beginning(Beginning.of(pattern).characters(), 2)));
    }
    beginnings.addAll(own);
    return own;
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    var two = beginning(path, 2);
    return super.lookupHandlerMethod(beginnings.contains(two) ? two : beginning(path, 1), request);
  }

  @Override
  protected void handleMatch(
      RequestMappingInfo info, String beginning, HttpServletRequest request) {
    super.handleMatch(info, path(request), request);
  }

  @Override
  protected @Nullable HandlerMethod handleNoMatch(
      Set<RequestMappingInfo> infos, String beginning, HttpServletRequest request)
      throws ServletException {
    return super.handleNoMatch(infos, path(request), request);
  }

  private static String path(HttpServletRequest request) {
    return ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
  }

  /** Of {@code /rad/konkursi/nov} the first two parts are {@code /rad/konkursi}. */
  static String beginning(String path, int parts) {
    int end = 0;
    for (int part = 0; part < parts; part++) {
      int next = path.indexOf('/', end + 1);
      if (next < 0) {
        return path;
      }
      end = next;
    }
    return path.substring(0, end);
  }
}
