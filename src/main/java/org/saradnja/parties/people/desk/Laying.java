package org.saradnja.parties.people.desk;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saradnja.base.web.DeadlineBadge;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Desk;

/** Lays the things of all stages on one desk, the most pressing first. */
final class Laying {

  private static final Comparator<Desk.Item> MOST_PRESSING_FIRST =
      Comparator.comparing((Desk.Item item) -> item.due().orElse(LocalDate.MAX))
          .thenComparing(Desk.Item::title);

  private Laying() {}

  static DeskPage.Laid out(List<Desk.Item> items, LocalDate today, Texts t) {
    var byNearness =
        items.stream()
            .sorted(MOST_PRESSING_FIRST)
            .collect(
                groupingBy(
                    item -> Nearness.of(item, today),
                    () -> new EnumMap<>(Nearness.class),
                    toList()));
    var groups = new ArrayList<DeskPage.Group>();
    byNearness.forEach((nearness, near) -> {
      var entries = near.stream().map(item -> entry(item, nearness, today, t)).toList();
      groups.add(new DeskPage.Group(nearness.id(), "desk." + nearness.id(), entries));
    });
    int late = byNearness.getOrDefault(Nearness.LATE, List.of()).size();
    int near = byNearness.getOrDefault(Nearness.NOW, List.of()).size();
    return new DeskPage.Laid(
        heading(today, t), lead(items.size(), late, near, t), List.copyOf(groups));
  }

  private static String heading(LocalDate today, Texts t) {
    var weekday = t.weekday(today);
    return weekday.substring(0, 1).toUpperCase(Locale.ROOT)
        + weekday.substring(1)
        + ", "
        + t.day(today);
  }

  private static String lead(int all, int late, int near, Texts t) {
    if (all == 0) {
      return t.get("desk.lead.nothing");
    }
    var sentences = new ArrayList<String>();
    if (late > 0) {
      sentences.add(t.count("desk.lead.late", late));
    }
    if (near > 0) {
      sentences.add(t.count("desk.lead.near", near));
    }
    sentences.add(t.get(late + near == 0 ? "desk.lead.calm" : "desk.lead.rest"));
    return String.join(" ", sentences);
  }

  private static DeskPage.Entry entry(Desk.Item item, Nearness nearness, LocalDate today, Texts t) {
    var due = item.due();
    return new DeskPage.Entry(
        item.title(),
        item.about(),
        item.href(),
        due.map(day -> String.valueOf(day.getDayOfMonth())).orElse(""),
        due.map(day -> t.get("month." + day.getMonthValue())).orElse(""),
        due.map(day -> left(DAYS.between(today, day), t)).orElse(""),
        css(due, today),
        item.state(),
        item.mark());
  }

  /** The same days as on the badges of public pages. */
  private static String css(Optional<LocalDate> due, LocalDate today) {
    return due.map(
            day -> day.isBefore(today) ? "late" : DeadlineBadge.isSoon(day, today) ? "soon" : "")
        .orElse("");
  }

  private static String left(long days, Texts t) {
    if (days < 0) {
      return t.count("desk.late", -days);
    }
    return days < 2
        ? t.get(days == 0 ? "desk.today" : "desk.tomorrow")
        : t.count("desk.left", days);
  }

  private enum Nearness {
    LATE,
    NOW,
    AHEAD,
    OPEN;

    static Nearness of(Desk.Item item, LocalDate today) {
      return item.due()
          .map(day -> {
            if (day.isBefore(today)) {
              return LATE;
            }
            return day.isAfter(today.plusDays(1)) ? AHEAD : NOW;
          })
          .orElse(OPEN);
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
