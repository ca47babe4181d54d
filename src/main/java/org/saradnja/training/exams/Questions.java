package org.saradnja.training.exams;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The bank of questions, for those who put them. */
public interface Questions {

  /** In the order of the training. */
  List<QuestionModule> modules();

  /** The newest confirmed version of each question that was not withdrawn, in order of codes. */
  List<Question> confirmed();

  /** Whatever became of them since; throws {@code NoSuchThing} when one never was. */
  Map<QuestionVersion, Question> of(Collection<QuestionVersion> versions);
}
