package org.saradnja.funding.calls.asking;

import java.util.List;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.funding.calls.Timelines;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Who reads questions before they are answered: the officers of the unit. */
@Component
class QuestionReaders {

  private final Calls calls;
  private final Timelines timelines;
  private final Authorisation authorisation;

  QuestionReaders(Calls calls, Timelines timelines, Authorisation authorisation) {
    this.calls = calls;
    this.timelines = timelines;
    this.authorisation = authorisation;
  }

  /** Whether the list stands beside the questions. */
  boolean isListed(PublishedCall call) {
    return timelines.hasList(call.code());
  }

  boolean answers(SignedIn who, PublishedCall call) {
    return authorisation
        .mandate(who, Doing.ANSWER_QUESTION, new Party.OfUnit(call.unit()))
        .isPresent();
  }

  /** A call of a unit whose questions somebody answers. */
  PublishedCall call(SignedIn who, String code) {
    return calls
        .find(new CallCode(code))
        .filter(call -> answers(who, call))
        .orElseThrow(() -> new NoSuchThing("questions of " + code));
  }

  /** The calls of the units for which somebody answers. */
  List<PublishedCall> calls(SignedIn who) {
    return authorisation.units(who, Doing.ANSWER_QUESTION).stream()
        .flatMap(unit -> calls.of(unit).stream())
        .toList();
  }
}
