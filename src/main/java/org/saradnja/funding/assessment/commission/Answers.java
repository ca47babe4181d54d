package org.saradnja.funding.assessment.commission;

import java.util.Map;
import java.util.Set;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.Conflict;

/**
 * What a member answered: about which applicants they were asked, and with whom there is a
 * conflict.
 */
record Answers(Set<ApplicationId> about, Map<ApplicationId, Declared> conflicts) {

  /**
   * @param explanation in words: a member with a conflict informs the others of it (Regulation,
   *     Article 8; R-042), and a kind alone does not say who or what it is
   */
  record Declared(Conflict conflict, String explanation) {

    Declared {
      if (explanation.isBlank()) {
        throw new IllegalArgumentException("A conflict of interest is explained");
      }
    }
  }

  Answers {
    about = Set.copyOf(about);
    conflicts = Map.copyOf(conflicts);
    if (!about.containsAll(conflicts.keySet())) {
      throw new IllegalArgumentException("Answered about an applicant who was not asked about");
    }
  }
}
