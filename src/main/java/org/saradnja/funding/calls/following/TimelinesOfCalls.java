package org.saradnja.funding.calls.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.base.web.ProcedureStep.Mark;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.Timelines;
import org.springframework.stereotype.Component;

@Component
class TimelinesOfCalls implements Timelines {

  private final FollowedTable calls;
  private final LegalTime time;

  TimelinesOfCalls(FollowedTable calls, LegalTime time) {
    this.calls = calls;
    this.time = time;
  }

  @Override
  public List<ProcedureStep> of(CallCode call, Texts t) {
    var found = get(call);
    return words(found, t).of(found.timeline(time.now()));
  }

  @Override
  public boolean hasList(CallCode call) {
    return get(call).milestones().has(Milestone.LIST_PUBLISHED);
  }

  @Override
  public Current current(CallCode call, Texts t) {
    var found = get(call);
    var stage = found.timeline(time.now()).current();
    var step = words(found, t).step(stage);
    return new Current(step.title(), step.status(), step.mark(), due(stage, step.mark()));
  }

  private static Optional<LocalDate> due(Stage stage, Mark mark) {
    return mark == Mark.DONE || mark == Mark.AHEAD
        ? Optional.empty()
        : stage.terms().stream().map(ProcedureTerm::lastDay).max(LocalDate::compareTo);
  }

  private static StageWords words(Followed call, Texts t) {
    return new StageWords(call.text(), call.terms(), Optional.empty(), t);
  }

  private Followed get(CallCode code) {
    return calls.find(code.value()).orElseThrow(() -> new NoSuchThing("call " + code));
  }
}
