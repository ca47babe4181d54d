package org.saradnja.training.programmes.keeping;

import java.util.List;
import org.saradnja.training.programmes.DeliveryForm;
import org.saradnja.training.programmes.KnowledgeCheck;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.ProgrammeText;
import org.saradnja.training.programmes.Verification;

/** A whole programme, and the form that says the same. */
final class SampleProgramme {

  private SampleProgramme() {}

  static Content sector(String code, int year) {
    return content(code, year, ProgrammeKind.CONTINUOUS_SECTOR, "Разлог");
  }

  static Content special(String code, int year) {
    return content(code, year, ProgrammeKind.SPECIAL, "Разлог");
  }

  static Content incomplete(String code, int year) {
    return content(code, year, ProgrammeKind.CONTINUOUS_SECTOR, "");
  }

  static Content of(String code, int year, ProgrammeKind kind) {
    return content(code, year, kind, "Разлог");
  }

  private static Content content(String code, int year, ProgrammeKind kind, String reasons) {
    return new Content(
        new ProgrammeCode(code),
        year,
        kind,
        "Пробни програм",
        "civilno-drustvo",
        new ProgrammeText(
            reasons,
            "Циљ",
            List.of("Исход"),
            List.of("Прва тема", "Друга тема"),
            new ProgrammeText.ForWhom(
                "Запослени",
                List.of(new ProgrammeText.Job("ЛС-12", "Послови сарадње са удружењима")),
                "По реду"),
            new ProgrammeText.Delivery(DeliveryForm.CLASSROOM, List.of("предавање"), 2, 13, 8, 18),
            new ProgrammeText.Ending(
                KnowledgeCheck.TEST, Verification.CERTIFICATE, "Анонимни упитник"),
            "Спроводилац",
            ""));
  }
}
