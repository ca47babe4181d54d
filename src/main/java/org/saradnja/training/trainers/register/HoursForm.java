package org.saradnja.training.trainers.register;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.WholeText;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.register.Fee.Work;

/** Hours of a trainer at a training, one field for each kind of work. */
public record HoursForm(
    String training, String lecture, String workshop, String mentoring, String preparation) {

  private static final int MOST = 200;
  static final HoursForm EMPTY = new HoursForm("", "", "", "", "");

  public HoursForm {
    training = text(training);
    lecture = text(lecture);
    workshop = text(workshop);
    mentoring = text(mentoring);
    preparation = text(preparation);
  }

  Map<String, String> errors(Set<String> trainings, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (!trainings.contains(training)) {
      errors.put("training", t.get("trainers.error.choice"));
    }
    typed()
        .forEach((work, typed) -> {
          if (!typed.isEmpty() && WholeText.read(typed, 0, MOST).isEmpty()) {
            errors.put(field(work), t.get("trainers.error.hours"));
          }
        });
    if (errors.isEmpty() && hours().byWork().isEmpty()) {
      errors.put("lecture", t.get("trainers.error.noHours"));
    }
    return errors;
  }

  Hours hours() {
    var byWork = new EnumMap<Work, Integer>(Work.class);
    typed()
        .forEach((work, typed) ->
            WholeText.read(typed, 1, MOST).ifPresent(hours -> byWork.put(work, hours)));
    return new Hours(training, byWork, true);
  }

  private Map<Work, String> typed() {
    var typed = new EnumMap<Work, String>(Work.class);
    typed.put(Work.LECTURE, lecture);
    typed.put(Work.WORKSHOP, workshop);
    typed.put(Work.MENTORING, mentoring);
    typed.put(Work.PREPARATION, preparation);
    return typed;
  }

  private static String field(Work work) {
    return switch (work) {
      case LECTURE -> "lecture";
      case WORKSHOP -> "workshop";
      case MENTORING -> "mentoring";
      case PREPARATION -> "preparation";
    };
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
