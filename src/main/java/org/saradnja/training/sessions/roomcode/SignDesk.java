package org.saradnja.training.sessions.roomcode;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** The training of today, whose attendance is to be signed. */
@Component
class SignDesk implements Desk {

  private final OwnCheckIn own;
  private final LegalTime time;

  SignDesk(OwnCheckIn own, LegalTime time) {
    this.own = own;
    this.time = time;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return own.today(who).stream()
        .map(one ->
            new Item(
                t.get("attendance.sign.submit"),
                t.name(Localised.ofCyrillic(one.session().place().name()))
                    + ", "
                    + t.get("attendance.day", one.day()),
                SignController.PATH,
                Optional.of(time.today()),
                t.get("attendance.desk.today"),
                "run"))
        .toList();
  }
}
