package org.saradnja.record.ledger.log;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Proof;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class EntryController {

  private final LogTable log;
  private final ChainTable chain;
  private final Words words;
  private final TextsOfRequest texts;

  EntryController(LogTable log, ChainTable chain, Words words, TextsOfRequest texts) {
    this.log = log;
    this.chain = chain;
    this.words = words;
    this.texts = texts;
  }

  @GetMapping("/dnevnik/{position:\\d{1,18}}")
  ModelAndView entry(@PathVariable long position, HttpServletRequest request) {
    var page = page(get(position), texts.of(request));
    return new ModelAndView("ledger/entry", Map.of("page", page));
  }

  /** The bytes that were hashed, nothing around them. */
  @GetMapping("/dnevnik/{position:\\d{1,18}}/zapis.json")
  ResponseEntity<byte[]> bytes(@PathVariable long position) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(get(position).bytes());
  }

  /** What {@code ./saradnja verify} needs to show that the entry is in the log. */
  @GetMapping("/dnevnik/{position:\\d{1,18}}/dokaz.json")
  ResponseEntity<byte[]> proof(@PathVariable long position) {
    var whole = get(position);
    var head = chain.head().orElseThrow().head();
    var path = new MerkleTree(chain).inclusion(position, head.size());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(LogProof.of(whole.bytes(), position, path, head).canonical());
  }

  private LogTable.Whole get(long position) {
    return log.find(position).orElseThrow(() -> new NoSuchThing("log entry " + position));
  }

  private EntryPage page(LogTable.Whole whole, Texts t) {
    var entry = whole.entry();
    var head = chain.head().orElseThrow().head();
    var path = new MerkleTree(chain).inclusion(entry.position(), head.size());
    var address = "/dnevnik/" + entry.position();
    return new EntryPage(
        t.grouped(entry.position()),
        words.act(entry.kind(), t),
        t.moment(entry.at()),
        words.subject(entry.subject(), t),
        words.party(entry.party(), t),
        words.role(entry.role(), t),
        entry.content().grouped(),
        new String(whole.bytes(), StandardCharsets.UTF_8),
        address + "/zapis.json",
        address + "/dokaz.json",
        proof(whole, head, t),
        steps(path, head.leftSiblings(entry.position(), path.size()), t),
        entry.position() == 0 ? "" : "/dnevnik/" + (entry.position() - 1),
        entry.position() + 1 == head.size() ? "" : "/dnevnik/" + (entry.position() + 1));
  }

  private static List<EntryPage.Step> steps(List<Digest> path, List<Boolean> left, Texts t) {
    return IntStream.range(0, path.size())
        .mapToObj(step ->
            new EntryPage.Step(
                t.get(left.get(step) ? "log.side.left" : "log.side.right"),
                path.get(step).grouped()))
        .toList();
  }

  private static Proof proof(LogTable.Whole whole, TreeHead head, Texts t) {
    return new Proof(
        t.get("log.proof.covers"),
        whole.entry().digest(),
        List.of(
            Proof.Fact.of(t.get("log.leaf"), whole.leaf().grouped()),
            Proof.Fact.of(t.get("log.size"), t.grouped(head.size())),
            Proof.Fact.of(t.get("log.root"), head.root().grouped())),
        List.of(
            t.get("log.check.1"),
            t.get("log.check.2"),
            t.get("log.check.3"),
            t.get("log.check.4"),
            t.get("log.check.5")));
  }
}
