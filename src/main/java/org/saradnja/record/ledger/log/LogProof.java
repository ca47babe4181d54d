package org.saradnja.record.ledger.log;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * That an entry stands at its place of the log, in one file: the entry, its siblings up to the
 * root, and the size and root of the tree at the moment of asking. Whoever kept a root needs
 * nothing else.
 *
 * @param position of the entry, 0 being the first
 * @param path hashes from the leaf's sibling upwards (RFC 6962, 2.1.1)
 */
record LogProof(
    String format, JsonNode entry, long position, List<Digest> path, long size, Digest root) {

  static final String FORMAT = "saradnja-log-proof/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  LogProof {
    path = List.copyOf(path);
    if (!FORMAT.equals(format)) {
      throw new IllegalArgumentException("Not a proof of the format " + FORMAT + ": " + format);
    }
    if (!entry.isObject()) {
      throw new IllegalArgumentException("A proof carries its entry");
    }
  }

  static LogProof of(byte[] entry, long position, List<Digest> path, TreeHead head) {
    return new LogProof(FORMAT, MAPPER.readTree(entry), position, path, head.size(), head.root());
  }

  static boolean isMeantBy(byte[] json) {
    try {
      return FORMAT.equals(MAPPER.readTree(json).path("format").asString(""));
    } catch (JacksonException noJson) {
      return false;
    }
  }

  /** Empty when something without which nothing is proved is missing or is no such thing. */
  static Optional<LogProof> read(byte[] json) {
    try {
      return Optional.of(MAPPER.readValue(json, LogProof.class));
    } catch (JacksonException incomplete) {
      return Optional.empty();
    }
  }

  byte[] canonical() {
    return CanonicalJson.of(this);
  }

  boolean leadsToTheRoot() {
    var leaf = MerkleTree.leaf(CanonicalJson.ofJson(entry.toString()));
    return new TreeHead(size, root).includes(leaf, position, path);
  }
}
