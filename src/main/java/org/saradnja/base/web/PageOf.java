package org.saradnja.base.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One page of a filtered list, numbered from 1.
 *
 * @param filters the query parameters that made the list, kept in the links to its other pages
 */
public record PageOf<T>(
    List<T> rows, int number, int size, long total, Map<String, String> filters) {

  public static final int SIZE = 25;
  private static final String PARAMETER = "strana";

  public PageOf {
    rows = List.copyOf(rows);
    filters = Map.copyOf(filters);
  }

  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  public String href(String path, int page) {
    var query =
        filters.entrySet().stream()
            .filter(filter -> !filter.getValue().isBlank())
            .sorted(Map.Entry.comparingByKey())
            .map(filter -> filter.getKey() + "=" + encoded(filter.getValue()) + "&")
            .collect(Collectors.joining());
    return path + "?" + query + PARAMETER + "=" + page;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
