package org.saradnja.training.trainers.register;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.register.Fee.Work;

/** What was typed about a fee. */
public record FeeForm(String work, String perHour, String from, String basis) {

  private static final int LONGEST = 300;
  static final FeeForm EMPTY = new FeeForm(Work.LECTURE.name(), "", "", "");

  public FeeForm {
    work = text(work);
    perHour = text(perHour);
    from = text(from);
    basis = text(basis);
  }

  Map<String, String> errors(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (Arrays.stream(Work.values()).noneMatch(one -> one.name().equals(work))) {
      errors.put("work", t.get("trainers.error.choice"));
    }
    if (amount().filter(dinars -> dinars.paras() > 0).isEmpty()) {
      errors.put("perHour", t.get("trainers.error.perHour"));
    }
    if (DayText.read(from).isEmpty()) {
      errors.put("from", t.get("trainers.error.day"));
    }
    if (basis.isBlank() || basis.length() > LONGEST) {
      errors.put("basis", t.get("trainers.error.basis"));
    }
    return errors;
  }

  Fee fee() {
    return new Fee(
        Work.valueOf(work), amount().orElseThrow(), DayText.read(from).orElseThrow(), basis);
  }

  private Optional<Dinars> amount() {
    return Dinars.parse(perHour);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
