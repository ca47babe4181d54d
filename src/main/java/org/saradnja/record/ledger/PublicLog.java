package org.saradnja.record.ledger;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Digest;

/** The public log; an entry is in it from the moment its place in the tree is closed. */
public interface PublicLog {

  /** The newest first. */
  List<LogEntry> latest(int count);

  /** Where the act stands that decided or received this content; the first, were there several. */
  Optional<LogEntry> entryOf(Digest content);

  /** How many entries the tree holds. */
  long size();
}
