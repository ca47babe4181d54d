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

  /** Rows from an offset, at most so many. */
  @FunctionalInterface
  public interface Rows<T> {
    List<T> from(int offset, int size);
  }

  /**
   * The page that an address asks for; what is no number is the first, what is too far the last.
   *
   * @param number as it stands in the address
   */
  public static <T> PageOf<T> of(
      String number, long total, Map<String, String> filters, Rows<T> rows) {
    int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
    int asked = number.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(number) : 1;
    int page = Math.min(asked, last);
    return new PageOf<>(rows.from((page - 1) * SIZE, SIZE), page, SIZE, total, filters);
  }

  /** The filters as a query with its question mark; empty without filters. */
  public static String query(Map<String, String> filters) {
    var query =
        filters.entrySet().stream()
            .filter(filter -> !filter.getValue().isBlank())
            .sorted(Map.Entry.comparingByKey())
            .map(filter -> filter.getKey() + "=" + encoded(filter.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  public String href(String path, int page) {
    var query = query(filters);
    return path + query + (query.isEmpty() ? "?" : "&") + PARAMETER + "=" + page;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
