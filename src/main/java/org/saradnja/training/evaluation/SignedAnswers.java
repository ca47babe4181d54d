package org.saradnja.training.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.saradnja.base.web.Texts;

/**
 * Answers of somebody who signs them: a trainer about a group, a superior about an employee.
 *
 * @param marks by the keys of questions; {@code remarks} likewise
 */
public record SignedAnswers(SortedMap<String, Integer> marks, SortedMap<String, String> remarks) {

  public SignedAnswers {
    marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    remarks = Collections.unmodifiableSortedMap(new TreeMap<>(remarks));
  }

  public static SignedAnswers of(AnswerSheet sheet) {
    var marks = new TreeMap<String, Integer>();
    sheet.marks().forEach((slot, mark) -> marks.put(slot.text(), mark));
    var remarks = new TreeMap<String, String>();
    sheet.remarks().forEach((slot, text) -> remarks.put(slot.text(), text));
    return new SignedAnswers(marks, remarks);
  }

  /** What was answered in words, in the order of the questions; what was left out is not there. */
  public SequencedMap<String, String> inWords(List<Question> questions, int scale, Texts t) {
    var words = new LinkedHashMap<String, String>();
    for (var question : questions) {
      var mark = marks.get(question.key());
      var remark = remarks.get(question.key());
      if (mark != null) {
        words.put(
            QuestionWords.of(question, t), QuestionWords.answer(question.kind(), mark, scale, t));
      } else if (remark != null) {
        words.put(QuestionWords.of(question, t), remark);
      }
    }
    return words;
  }
}
