package org.saradnja.funding.assessment.commission;

import java.util.List;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.SearchKey;

/**
 * What the data say about a conflict of interest that nobody has declared yet. It only asks
 * the member to look; the answer is the member's.
 */
final class Suspicion {

  private Suspicion() {}

  /** The member's surname stands in the representative's name, whatever the script of either. */
  static boolean ofKinship(Localised member, String representative) {
    var words = List.of(SearchKey.of(member.latin()).split(" ", -1));
    var theirs = List.of(SearchKey.of(representative).split(" ", -1));
    return words.size() > 1 && theirs.contains(words.getLast());
  }
}
