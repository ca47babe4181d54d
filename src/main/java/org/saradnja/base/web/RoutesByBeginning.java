package org.saradnja.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Finds the controller of a request among those only whose paths begin like the request's. */
final class RoutesByBeginning extends RequestMappingHandlerMapping {

  private final Map<RequestMappingInfo, List<Beginning>> beginnings = new ConcurrentHashMap<>();
  private final ThreadLocal<@Nullable String> path = new ThreadLocal<>();

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(
      String lookupPath, HttpServletRequest request) throws Exception {
    path.set(lookupPath);
    try {
      return super.lookupHandlerMethod(lookupPath, request);
    } finally {
      path.remove();
    }
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo info, HttpServletRequest request) {
    var asked = path.get();
    return asked == null || fits(info, asked) ? super.getMatchingMapping(info, request) : null;
  }

  private boolean fits(RequestMappingInfo info, String asked) {
    var known = beginnings.computeIfAbsent(info, RoutesByBeginning::of);
    for (var beginning : known) {
      if (beginning.fits(asked)) {
        return true;
      }
    }
    return false;
  }

  private static List<Beginning> of(RequestMappingInfo info) {
    var patterns = info.getPathPatternsCondition();
    return patterns == null
        ? List.of(new Beginning(""))
        : patterns.getPatterns().stream().map(Beginning::of).toList();
  }
}
