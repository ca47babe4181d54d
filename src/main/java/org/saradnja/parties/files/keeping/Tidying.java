package org.saradnja.parties.files.keeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done beside the acts: files that no scanner has seen are shown to it, and contents that
 * no file refers to any more are forgotten.
 */
class Tidying {

  private static final Logger log = LoggerFactory.getLogger(Tidying.class);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Longer than any transaction that could be about to refer to a content. */
  private static final Duration SAFE_AGE = Duration.ofDays(1);

  private final FileTable files;
  private final Contents contents;
  private final Scanner scanner;
  private final Clock clock;

  Tidying(FileTable files, Contents contents, Scanner scanner, Clock clock) {
    this.files = files;
    this.contents = contents;
    this.scanner = scanner;
    this.clock = clock;
  }

  void scan() {
    var round = clock.instant().minus(PATIENCE);
    while (scanner != Scanner.NONE && scanNext(round)) {
      log.debug("asked the scanner about one more file");
    }
  }

  private boolean scanNext(Instant round) {
    var unseen = files.unseen(round);
    unseen.ifPresent(file -> {
      var scan = scanner.scan(contents.get(file.digest()));
      files.scanned(file.id(), scan, clock.instant());
      log.info("file scanned file={} scan={}", file.id().value(), scan);
    });
    return unseen.isPresent();
  }

  void sweep() {
    for (var digest : contents.keptBefore(clock.instant().minus(SAFE_AGE))) {
      if (!files.refersTo(digest)) {
        contents.forget(digest);
        log.info("content forgotten digest={}", digest.hex());
      }
    }
  }
}
