package org.saradnja.funding.applications;

import java.util.List;
import org.saradnja.parties.people.PersonId;

/**
 * The applicant is owed a receipt; said in the transaction of the sending.
 *
 * @param to who represents the applicant at that moment
 */
public record ReceiptOwed(ApplicationId application, List<PersonId> to) {

  public ReceiptOwed {
    to = List.copyOf(to);
  }
}
