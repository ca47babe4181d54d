package org.saradnja.record.ledger.log;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.OfflineCheck;
import org.saradnja.base.kernel.Sentence;

/**
 * Checks a proof of the log where no server can be asked: climbs from the entry to the root.
 * Whether the root is the one of the log everybody sees no computation can tell, so it says with
 * what to compare it.
 */
final class LogProofFile implements OfflineCheck {

  @Override
  public Optional<Verdict> check(Evidence evidence) {
    return LogProof.isMeantBy(evidence.content())
        ? Optional.of(
            LogProof.read(evidence.content())
                .map(LogProofFile::verdict)
                .orElseGet(() -> unreadable(evidence.name())))
        : Optional.empty();
  }

  private static Verdict verdict(LogProof proof) {
    var entry = proof.entry();
    var about =
        Sentence.of(
            "verify.log.about",
            String.valueOf(proof.position()),
            entry.path("act").asString("—"),
            Sentence.moment(entry.path("at").asString("—")),
            entry.path("content").asString("—"));
    return proof.leadsToTheRoot()
        ? new Verdict(
            true,
            List.of(
                about,
                Sentence.of("verify.log.included", String.valueOf(proof.size())),
                Sentence.of("verify.log.compare", proof.root().grouped())))
        : new Verdict(false, List.of(about, Sentence.of("verify.log.otherRoot")));
  }

  private static Verdict unreadable(String name) {
    return new Verdict(false, List.of(Sentence.of("verify.log.unreadable", name)));
  }
}
