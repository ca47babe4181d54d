package org.saradnja.funding.applications;

import org.saradnja.parties.people.PersonId;

/** Who evaluates an application and so may read it and its files; a later stage answers. */
public interface Evaluators {

  /**
   * A member of the commission who signed the statement and declared no conflict of interest with
   * this application (rules ).
   */
  boolean mayRead(PersonId person, ApplicationId application);
}
