package org.saradnja.funding.calls.following;

import java.time.Instant;
import java.util.List;
import org.saradnja.base.web.Proof;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.PublishedText.Corrected;

/** What proves that the text of a call is the one that was published. */
final class CallProof {

  private CallProof() {}

  static Proof of(Followed call, Texts t) {
    var code = call.text().code();
    return new Proof(
        t.get("calls.proof.covers"),
        call.digest(),
        List.of(
            Proof.Fact.of(t.get("calls.proof.moment"), t.moment(moment(call))),
            new Proof.Fact(
                t.get("calls.proof.text"), code + ".json", "/konkursi/" + code + "/tekst.json"),
            new Proof.Fact(t.get("calls.proof.log"), t.get("calls.proof.log.open"), "/dnevnik")),
        List.of(
            t.get("calls.proof.check.download"),
            t.get("calls.proof.check.compute", code + ".json"),
            t.get("calls.proof.check.compare")));
  }

  /** When the text that the digest covers was published. */
  private static Instant moment(Followed call) {
    return call.text().corrected().map(Corrected::at).orElse(call.text().publishedAt());
  }
}
