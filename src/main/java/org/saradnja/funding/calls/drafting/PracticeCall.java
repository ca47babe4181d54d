package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.calls.CallText;

/** What an officer of the practice world writes into the lawful template. */
record PracticeCall(
    String code,
    String title,
    String description,
    List<String> areas,
    Dinars total,
    Optional<Dinars> minimum,
    Optional<Dinars> maximum,
    int ownShare,
    boolean ownShareInMoney) {

  CallText into(CallText template) {
    return new CallText(
        new CallText.Subject(title, description, areas),
        new CallText.Funds(
            Optional.of(total), minimum, maximum, Optional.of(ownShare), ownShareInMoney),
        template.applicants(),
        template.timing(),
        template.scoring(),
        template.documents(),
        template.conduct());
  }
}
