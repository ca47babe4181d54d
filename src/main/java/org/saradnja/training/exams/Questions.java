package org.saradnja.training.exams;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.training.programmes.ProgrammeCode;

/** The bank of questions, for those who put them. */
public interface Questions {

  /** In the order of the training. */
  List<QuestionModule> modules();

  /** Of the programme, if it has any; else of all, since its test may draw from what there is. */
  default List<QuestionModule> modules(ProgrammeCode programme) {
    var own = modules().stream().filter(one -> one.programme().equals(programme.value())).toList();
    return own.isEmpty() ? modules() : own;
  }

  /** The newest confirmed version of each question that was not withdrawn, in order of codes. */
  List<Question> confirmed();

  /** Whatever became of them since; throws {@code NoSuchThing} when one never was. */
  Map<QuestionVersion, Question> of(Collection<QuestionVersion> versions);

  /** As {@link #of}, asked on a trip with other things and looked at when it is over. */
  default Supplier<Map<QuestionVersion, Question>> ask(
      Trip trip, Collection<QuestionVersion> versions) {
    return () -> of(versions);
  }
}
