package org.saradnja.training.sessions.attending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.saradnja.training.sessions.Sighting.Way;
import org.springframework.util.MultiValueMap;

/**
 * What the script of the list sends: {@code sent}, the moment of the sending by its own clock, and
 * any number of {@code item}, each {@code id~who~point~moment}, where who is a name of the list or
 * a scanned code and moments are milliseconds of that clock.
 */
record IntakeForm(MultiValueMap<String, String> fields) {

  /** More than a device collects in a day. */
  private static final int MOST = 500;

  private static final Pattern MOMENT = Pattern.compile("[0-9]{1,14}");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern POINT = Pattern.compile("[1-9]");
  private static final int PARTS = 4;
  private static final int LONGEST_CODE = 100;

  /**
   * @param stand when a name was ticked or a known code scanned, else {@code code} says what was
   */
  record Item(
      UUID id, Optional<UUID> stand, String code, int point, Way way, Instant seen, Instant sent) {}

  /** Nothing when the request is not one of the script's. */
  Optional<List<Item>> items() {
    var sent = fields.getFirst("sent");
    var given = fields.getOrDefault("item", List.of());
    if (sent == null || !MOMENT.matcher(sent).matches() || given.size() > MOST) {
      return Optional.empty();
    }
    var items = new ArrayList<Item>();
    for (var one : given) {
      var item = item(one, Instant.ofEpochMilli(Long.parseLong(sent)));
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
    }
    return Optional.of(List.copyOf(items));
  }

  private static Optional<Item> item(String text, Instant sent) {
    var parts = text.split("~", -1);
    if (parts.length != PARTS
        || !ID.matcher(parts[0]).matches()
        || parts[1].length() > LONGEST_CODE
        || !POINT.matcher(parts[2]).matches()
        || !MOMENT.matcher(parts[3]).matches()) {
      return Optional.empty();
    }
    boolean isTick = ID.matcher(parts[1]).matches();
    return Optional.of(
        new Item(
            UUID.fromString(parts[0]),
            isTick ? Optional.of(UUID.fromString(parts[1])) : Optional.empty(),
            isTick ? "" : parts[1],
            Integer.parseInt(parts[2]),
            isTick ? Way.TICK : Way.SCAN,
            Instant.ofEpochMilli(Long.parseLong(parts[3])),
            sent));
  }
}
