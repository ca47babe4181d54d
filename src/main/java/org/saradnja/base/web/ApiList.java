package org.saradnja.base.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of the API, in the order of a key. The cursor names the last item given, so a
 * list that grows meanwhile neither repeats nor skips.
 *
 * @param next the cursor of the following part, absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiList<T>(List<T> items, @Nullable String next) {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  /** Keys are codes, slugs and numbers; whatever else a cursor says, it was not given here. */
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{Nd}._-]+");

  public ApiList {
    items = List.copyOf(items);
  }

  /**
   * What a request asked for.
   *
   * @param after the key after which the part begins, empty for the beginning
   */
  public record Asked(int limit, String after) {

    public static Asked of(@Nullable String limit, @Nullable String cursor) {
      return new Asked(limit == null ? USUAL : size(limit), cursor == null ? "" : key(cursor));
    }

    private static int size(String limit) {
      if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > MOST) {
        throw new WrongParameter("limit", "A whole number from 1 to " + MOST + ".");
      }
      return Integer.parseInt(limit);
    }

    private static String key(String cursor) {
      try {
        var key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        if (KEY.matcher(key).matches()) {
          return key;
        }
      } catch (IllegalArgumentException foreign) {
        throw wrongCursor();
      }
      throw wrongCursor();
    }

    private static WrongParameter wrongCursor() {
      return new WrongParameter("cursor", "Take the cursor from \"next\" of the part before.");
    }
  }

  /**
   * @param found the items after the cursor in the order of their keys, at least one more than the
   *     limit when there are more
   */
  public static <T> ApiList<T> of(List<T> found, Asked asked, Function<T, String> key) {
    if (found.size() <= asked.limit()) {
      return new ApiList<>(found, null);
    }
    var items = found.subList(0, asked.limit());
    var last = key.apply(items.getLast()).getBytes(StandardCharsets.UTF_8);
    return new ApiList<>(items, Base64.getUrlEncoder().withoutPadding().encodeToString(last));
  }
}
