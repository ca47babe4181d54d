package org.saradnja.funding.calls;

import java.time.LocalDate;
import java.util.List;

/** Where calls were published beside this platform. */
public interface PublicationPlaces {

  /** As recorded, in the order of their days. */
  List<Place> of(CallId call);

  /**
   * @param place code from the rule on places
   * @param link address of the publication, empty when it has an issue
   * @param issue number of a gazette or a newspaper, empty when it has an address
   */
  record Place(String place, String link, String issue, LocalDate on) {}
}
