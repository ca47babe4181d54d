package org.saradnja.training.sessions.attending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.saradnja.base.kernel.CanonicalJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * A day of one participant as it stands on the list.
 *
 * @param signed moments of the signatures by point
 */
record DayState(SortedMap<Integer, Instant> signed, Ruling ruling) {

  private static final JsonMapper JSON = JsonMapper.shared();

  static DayState of(int day, List<CheckIn> checkIns, Ruling ruling) {
    return new DayState(
        checkIns.stream()
            .filter(one -> one.day() == day)
            .collect(toMap(CheckIn::point, CheckIn::at, (first, _) -> first, TreeMap::new)),
        ruling);
  }

  /** As the trace keeps it, the same text for the same state. */
  String json() {
    var signatures = new TreeMap<String, Object>();
    signed.forEach((point, at) -> signatures.put(point.toString(), at.toString()));
    Map<String, Object> state =
        Map.of(
            "signed", signatures,
            "late", ruling.late().map(String::valueOf).orElse(""),
            "excuse", ruling.excuse());
    return new String(CanonicalJson.of(state), UTF_8);
  }

  static DayState read(String json) {
    var state = JSON.readTree(json);
    var signed = new TreeMap<Integer, Instant>();
    state
        .get("signed")
        .properties()
        .forEach(one ->
            signed.put(Integer.valueOf(one.getKey()), Instant.parse(one.getValue().asString())));
    var late = state.get("late").asString();
    return new DayState(
        signed,
        new Ruling(
            late.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(late)),
            state.get("excuse").asString()));
  }
}
