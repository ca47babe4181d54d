package org.saradnja.training.capacity.staff;

import java.util.List;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.certificates.Certificates.Held;

/** All that is known of who learns what in one unit, and what is asked of its people. */
record Facts(
    List<Seat> seats, List<Held> documents, List<Holder> holders, List<TrainingNeed> needs) {

  Facts {
    seats = List.copyOf(seats);
    documents = List.copyOf(documents);
    holders = List.copyOf(holders);
    needs = List.copyOf(needs);
  }
}
