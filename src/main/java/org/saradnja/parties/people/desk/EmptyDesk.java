package org.saradnja.parties.people.desk;

import java.util.List;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Lays nothing, so that there is always a desk. */
@Component
class EmptyDesk implements Desk {

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return List.of();
  }
}
