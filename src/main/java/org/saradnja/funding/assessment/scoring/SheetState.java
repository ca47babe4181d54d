package org.saradnja.funding.assessment.scoring;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.Criterion;

/** How far a member is with an application, in words and as a shape. */
record SheetState(String words, String mark) {

  static SheetState of(Optional<ScoreSheet> sheet, List<Criterion> criteria, Texts t) {
    return sheet
        .map(found ->
            switch (found) {
              case ScoreSheet.Draft draft ->
                  new SheetState(
                      t.get(
                          "assessment.state.draft",
                          answered(draft.entries(), criteria),
                          criteria.size()),
                      "run");
              case ScoreSheet.Given given ->
                  new SheetState(t.get("assessment.state.given", given.last().total()), "ok");
              case ScoreSheet.Revised revised ->
                  new SheetState(t.get("assessment.state.revised", revised.last().total()), "soon");
            })
        .orElseGet(() -> new SheetState(t.get("assessment.state.untouched"), ""));
  }

  private static long answered(Entries entries, List<Criterion> criteria) {
    return criteria.stream()
        .filter(one -> {
          var entry = entries.of(one.code());
          return ScoreForm.points(entry.points(), one).isPresent() && !entry.reason().isBlank();
        })
        .count();
  }
}
