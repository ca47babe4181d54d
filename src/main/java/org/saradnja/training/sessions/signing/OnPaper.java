package org.saradnja.training.sessions.signing;

import java.util.List;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.WalkIns;
import org.springframework.stereotype.Component;

/** Who signs, in the order of the printed list. */
@Component
record OnPaper(Participants participants, WalkIns walkIns, Units units) {

  record Signatory(EnrolmentId stand, String name, String employer) {}

  List<Signatory> of(SessionId session, Texts t) {
    return Stream.concat(
            participants.of(session).stream()
                .map(one ->
                    new Signatory(
                        one.enrolment(),
                        t.name(one.name()),
                        one.unit().map(unit -> unit(unit, t)).orElse(""))),
            walkIns.of(session).stream()
                .filter(one -> one.merged().isEmpty())
                .map(one ->
                    new Signatory(
                        one.stand(),
                        t.name(one.name()),
                        one.unit().map(unit -> unit(unit, t)).orElse(t.within(one.employer())))))
        .toList();
  }

  private String unit(UnitId unit, Texts t) {
    return units.find(unit).map(found -> t.name(found.name())).orElse(unit.slug());
  }
}
