package org.saradnja.training.trainers.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.register.Engaging.Work;
import org.springframework.stereotype.Component;

/** Engagements of all trainers, year by year. */
@Component
class Yearly {

  private static final List<String> COLUMNS =
      List.of(
          "trainer",
          "training",
          "title",
          "place",
          "first_day",
          "last_day",
          "lecture_hours",
          "workshop_hours",
          "mentoring_hours",
          "preparation_hours",
          "hours_confirmed",
          "fee_dinars",
          "fee_known");

  private final PermanentList list;
  private final Engaging engaging;
  private final TrainerSheet sheet;
  private final LegalTime time;

  Yearly(PermanentList list, Engaging engaging, TrainerSheet sheet, LegalTime time) {
    this.list = list;
    this.engaging = engaging;
    this.sheet = sheet;
    this.time = time;
  }

  private record Led(Trainer trainer, List<Work> works) {

    Led in(int year) {
      return new Led(trainer, works.stream().filter(work -> work.year() == year).toList());
    }

    Dinars worth() {
      return Dinars.sum(works.stream().map(work -> work.worth().sum()).toList());
    }

    int hours() {
      return works.stream().mapToInt(work -> work.hours().sum()).sum();
    }
  }

  private List<Led> all() {
    return list.inOrder().stream()
        .map(trainer -> new Led(trainer, engaging.of(trainer.id())))
        .filter(led -> !led.works().isEmpty())
        .toList();
  }

  /** The year that was asked for, or the current one. */
  int year(String asked) {
    return asked.matches("\\d{4}") ? Integer.parseInt(asked) : time.today().getYear();
  }

  EngagementsPage page(int year, Texts t) {
    var all = all();
    var led = led(all, year);
    var years =
        Stream.concat(
                Stream.of(year, time.today().getYear()),
                all.stream().flatMap(one -> one.works().stream()).map(Work::year))
            .distinct()
            .sorted()
            .map(Object::toString)
            .toList()
            .reversed();
    int hours = led.stream().mapToInt(Led::hours).sum();
    return new EngagementsPage(
        Integer.toString(year),
        years,
        sum(hours, Dinars.sum(led.stream().map(Led::worth).toList()), t),
        led.stream().map(one -> of(one, t)).toList());
  }

  private static List<Led> led(List<Led> all, int year) {
    return all.stream().map(one -> one.in(year)).filter(one -> !one.works().isEmpty()).toList();
  }

  private EngagementsPage.Of of(Led led, Texts t) {
    var id = led.trainer().id();
    return new EngagementsPage.Of(
        TrainerWriting.DESK + "/" + id.value(),
        t.name(led.trainer().name()),
        sum(led.hours(), led.worth(), t),
        sheet.engaged(id, led.works(), t));
  }

  private static String sum(int hours, Dinars worth, Texts t) {
    return t.get("engagements.sum", t.count("programmes.hours", hours), t.exactAmount(worth));
  }

  Download download(int year) {
    var rows =
        led(all(), year).stream()
            .flatMap(led -> led.works().stream().map(work -> row(led.trainer(), work)))
            .toList();
    return new Download("angazovanja-" + year, COLUMNS, rows);
  }

  private static List<String> row(Trainer trainer, Work work) {
    var training = work.training();
    return List.of(
        trainer.name().cyrillic(),
        training.code(),
        training.title(),
        training.place(),
        iso(training.from()),
        iso(training.until()),
        hours(work, Fee.Work.LECTURE),
        hours(work, Fee.Work.WORKSHOP),
        hours(work, Fee.Work.MENTORING),
        hours(work, Fee.Work.PREPARATION),
        Boolean.toString(work.hours().confirmed()),
        work.worth().sum().plain(),
        Boolean.toString(work.worth().missing().isEmpty()));
  }

  private static String hours(Work work, Fee.Work of) {
    return Integer.toString(work.hours().byWork().getOrDefault(of, 0));
  }

  private static String iso(LocalDate day) {
    return day.toString();
  }
}
