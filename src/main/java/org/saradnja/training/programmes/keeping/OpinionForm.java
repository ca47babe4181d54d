package org.saradnja.training.programmes.keeping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.CouncilOpinion;

/** What was typed about an opinion of the Programme Council. */
public record OpinionForm(String givenOn, String mark, String opinion) {

  private static final int LONGEST = 3000;
  static final OpinionForm EMPTY = new OpinionForm("", "", "");

  public OpinionForm {
    givenOn = text(givenOn);
    mark = text(mark);
    opinion = text(opinion);
  }

  /**
   * @param scale the highest mark
   */
  Map<String, String> errors(int scale, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (DayText.read(givenOn).isEmpty()) {
      errors.put("givenOn", t.get("programmes.error.day"));
    }
    if (!mark.matches("[1-9]\\d?") || Integer.parseInt(mark) > scale) {
      errors.put("mark", t.get("programmes.error.number", t.grouped(scale)));
    }
    if (opinion.isBlank()) {
      errors.put("opinion", t.get("programmes.error.opinion"));
    } else if (opinion.length() > LONGEST) {
      errors.put("opinion", t.get("programmes.error.tooLong", t.grouped(LONGEST)));
    } else if (!Script.isCyrillic(opinion)) {
      errors.put("opinion", t.get("programmes.error.latin"));
    }
    return errors;
  }

  /** Of a form in which nothing is wrong. */
  CouncilOpinion read(int scale) {
    return new CouncilOpinion(
        DayText.read(givenOn).orElseThrow(), Integer.parseInt(mark), scale, opinion);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
