package org.saradnja.funding.archive.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import tools.jackson.databind.JsonNode;

/** Reads the fields of a record of the collection; what is null there is absent here. */
record Fields(JsonNode node) {

  Optional<JsonNode> value(String name) {
    return node.optional(name).filter(value -> !value.isNull());
  }

  Optional<String> text(String name) {
    return value(name).map(JsonNode::asString);
  }

  String needed(String name) {
    return text(name)
        .orElseThrow(() -> new IllegalArgumentException("A record without " + name + ": " + node));
  }

  Optional<Integer> number(String name) {
    return value(name).map(JsonNode::asInt);
  }

  List<String> texts(String name) {
    return list(name).stream().map(field -> field.node.asString()).toList();
  }

  List<Fields> list(String name) {
    return value(name)
        .map(list -> list.values().stream().map(Fields::new).toList())
        .orElse(List.of());
  }

  Fields within(String name) {
    return new Fields(node.path(name));
  }

  Map<String, String> strings(String name) {
    var strings = new LinkedHashMap<String, String>();
    value(name)
        .ifPresent(map ->
            map.properties()
                .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asString())));
    return strings;
  }

  Optional<Amount> amount(String name) {
    return value(name).map(Fields::new).map(Fields::asAmount);
  }

  Amount asAmount() {
    var dinars = Dinars.parse(needed("rsd"));
    return new Amount(
        needed("published"),
        dinars.orElseThrow(() -> new IllegalArgumentException("Not an amount: " + node)));
  }
}
