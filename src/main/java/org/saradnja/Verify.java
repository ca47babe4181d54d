package org.saradnja;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.OfflineCheck;
import org.saradnja.base.kernel.OfflineCheck.Evidence;
import org.saradnja.base.kernel.OfflineCheck.Verdict;
import org.saradnja.base.kernel.Sentence;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** {@code ./saradnja verify FILE…}: checks published files where no server can be asked. */
record Verify(Console console, List<OfflineCheck> checks) {

  static Verify by(Console console) {
    return new Verify(
        console, SpringFactoriesLoader.forDefaultResourceLocation().load(OfflineCheck.class));
  }

  /** Whether each of the files was recognised and found right. */
  boolean all(List<Path> files) {
    boolean verified = true;
    for (var file : files) {
      var verdict = verdict(file);
      console.line(file + ":");
      verdict.sentences().forEach(console::say);
      verified &= verdict.verified();
    }
    console.say(verified ? "verify.all" : "verify.notAll");
    return verified;
  }

  private Verdict verdict(Path file) {
    var name = String.valueOf(file.getFileName());
    var content = read(file);
    if (content.isEmpty()) {
      return failed("verify.unreadable", name);
    }
    var evidence =
        new Evidence(
            name, content.get(), other -> read(file.toAbsolutePath().resolveSibling(other)));
    return checks.stream()
        .flatMap(check -> check.check(evidence).stream())
        .findFirst()
        .orElseGet(() -> failed("verify.unknown", name));
  }

  private static Verdict failed(String key, String name) {
    return new Verdict(false, List.of(Sentence.of(key, name)));
  }

  private static Optional<byte[]> read(Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
