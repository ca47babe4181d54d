package org.saradnja.training.evaluation.results;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluationForms;
import org.saradnja.training.evaluation.GroupMarks;
import org.saradnja.training.evaluation.Opinions;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/** What trainers and superiors said by name, for those who may read it. */
@Component
class SignedWriting {

  private final GroupMarks groups;
  private final Opinions opinions;
  private final EvaluationForms forms;
  private final Trainers trainers;
  private final Units units;

  SignedWriting(
      GroupMarks groups, Opinions opinions, EvaluationForms forms, Trainers trainers, Units units) {
    this.groups = groups;
    this.opinions = opinions;
    this.forms = forms;
    this.trainers = trainers;
    this.units = units;
  }

  List<ResultsPage.Signed> groups(EvaluatedTraining training, Optional<TrainerId> own, Texts t) {
    return groups.of(training.session().id()).stream()
        .filter(mark -> own.isEmpty() || own.get().equals(mark.trainer()))
        .map(mark -> {
          var form = forms.get(mark.form());
          return new ResultsPage.Signed(
              t.name(trainers.get(mark.trainer()).name()),
              t.moment(mark.at()),
              mark.answers().inWords(form.of(Block.GROUP), form.scale(), t));
        })
        .toList();
  }

  /** The unit is named; neither the employee nor the superior is. */
  List<ResultsPage.Signed> opinions(EvaluatedTraining training, Texts t) {
    return opinions.of(training.session().id()).stream()
        .map(opinion -> {
          var form = forms.get(opinion.form());
          return new ResultsPage.Signed(
              units.find(opinion.unit()).map(unit -> t.name(unit.name())).orElse(""),
              t.day(t.dayOf(opinion.at())),
              opinion.answers().inWords(form.of(Block.SUPERIOR), form.scale(), t));
        })
        .toList();
  }
}
