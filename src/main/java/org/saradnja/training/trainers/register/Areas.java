package org.saradnja.training.trainers.register;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.SubjectArea;
import org.springframework.stereotype.Component;

/** Areas of professional training by their names, and other choices of the register's forms. */
@Component
class Areas {

  private final ProgrammeEntries programmes;

  Areas(ProgrammeEntries programmes) {
    this.programmes = programmes;
  }

  List<SubjectArea> all() {
    return programmes.subjects();
  }

  Map<String, String> names(Texts t) {
    var names = new LinkedHashMap<String, String>();
    all()
        .forEach(
            area -> names.put(area.code(), t.face().isEnglish() ? area.english() : area.serbian()));
    return names;
  }

  static Map<String, String> options(String key, Texts t, Enum<?>... values) {
    var options = new LinkedHashMap<String, String>();
    Arrays.stream(values).forEach(value -> options.put(value.name(), t.get(key + value.name())));
    return options;
  }
}
