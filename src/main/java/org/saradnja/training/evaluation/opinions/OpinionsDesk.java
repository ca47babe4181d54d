package org.saradnja.training.evaluation.opinions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.exams.Paper.Item;
import org.springframework.stereotype.Component;

/** Opinions that superiors are asked for, on the desk of the unit's contact. */
@Component
class OpinionsDesk implements Desk {

  private final OpinionReading reading;

  OpinionsDesk(OpinionReading reading) {
    this.reading = reading;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    var awaited = new LinkedHashMap<EvaluatedTraining, Integer>();
    reading.awaited(who).forEach(about -> awaited.merge(about.training(), 1, Integer::sum));
    return awaited.entrySet().stream()
        .map(entry ->
            new Item(
                t.get("evaluation.opinion.desk"),
                OpinionReading.words(entry.getKey(), t),
                OpinionReading.DESK,
                Optional.empty(),
                t.count("evaluation.opinion.desk.state", entry.getValue()),
                "run"))
        .toList();
  }
}
