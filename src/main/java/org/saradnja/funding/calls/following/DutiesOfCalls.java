package org.saradnja.funding.calls.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallDuties;
import org.saradnja.funding.calls.following.Stage.What;
import org.saradnja.funding.planning.KeptTerm;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;

/** Reads the duties of a unit off the timelines of its calls. */
@Component
class DutiesOfCalls implements CallDuties {

  /** What binds the unit; the other terms bind those who apply, or count no day of their own. */
  private static final Set<What> OF_THE_UNIT = Set.of(What.LIST, What.SELECTION);

  private final FollowedTable calls;
  private final LegalTime time;

  DutiesOfCalls(FollowedTable calls, LegalTime time) {
    this.calls = calls;
    this.time = time;
  }

  @Override
  public List<Duty> of(UnitId unit, Texts t) {
    var now = time.now();
    return calls.of(unit).stream().flatMap(call -> duties(call, call.timeline(now), t)).toList();
  }

  private Stream<Duty> duties(Followed call, Timeline timeline, Texts t) {
    var words = new StageWords(call.text(), call.terms(), Optional.empty(), t);
    return timeline.stages().stream()
        .filter(stage -> OF_THE_UNIT.contains(stage.what()))
        .filter(stage -> stage.happened().isPresent() || stage.standing().isOpen())
        .map(stage -> duty(call, words.step(stage), stage));
  }

  private Duty duty(Followed call, ProcedureStep step, Stage stage) {
    var last = stage.terms().stream().map(ProcedureTerm::lastDay).max(LocalDate::compareTo);
    return new Duty(
        new CallCode(call.text().code()),
        step.title(),
        KeptTerm.of(last.orElseThrow(), stage.happened(), time.today()),
        step.sources().getFirst(),
        step.reckonings());
  }
}
