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
   * @param explanation in words; needed when the kind says nothing by itself
   */
  record Declared(Conflict conflict, String explanation) {

    Declared {
      if (conflict == Conflict.OTHER && explanation.isBlank()) {
        throw new IllegalArgumentException("Another conflict of interest is explained");
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
