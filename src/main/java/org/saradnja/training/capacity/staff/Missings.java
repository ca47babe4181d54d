package org.saradnja.training.capacity.staff;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.training.capacity.staff.CapacityPage.Lacking;
import org.saradnja.training.capacity.staff.CapacityPage.Missing;
import org.saradnja.training.capacity.staff.CapacityPage.Offer;
import org.saradnja.training.capacity.staff.Offers.Offered;

/** Who lacks what, by programmes, with the trainings in which it can be made good. */
final class Missings {

  private Missings() {}

  /**
   * @param near trainings that are to come, the nearest first
   */
  static List<Missing> of(Staff staff, List<Offered> near, CapacityWords words) {
    var programmes =
        staff.members().stream()
            .flatMap(member -> member.lacks().stream())
            .map(lack -> lack.need().programme())
            .distinct()
            .sorted(comparing(words::title, SerbianOrder.ORDER))
            .toList();
    var missing = new ArrayList<Missing>();
    for (var programme : programmes) {
      var offers = offers(programme, near, words);
      missing.add(
          new Missing(
              programme,
              words.title(programme),
              lacking(programme, staff, !offers.isEmpty(), words),
              offers));
    }
    return List.copyOf(missing);
  }

  private static List<Offer> offers(String programme, List<Offered> near, CapacityWords words) {
    var t = words.t();
    return near.stream()
        .filter(one -> one.open() && one.programme().equals(programme))
        .map(one ->
            new Offer(
                "/rad/kadrovi/" + one.plan().session().code() + "/predlog",
                words.place(one.plan().session().place()),
                t.period(one.plan().content().firstDay(), one.plan().content().lastDay()),
                t.get("capacity.near." + one.nearness())))
        .toList();
  }

  private static List<Lacking> lacking(
      String programme, Staff staff, boolean offered, CapacityWords words) {
    var lacking = new ArrayList<Lacking>();
    for (var member : staff.members()) {
      member.lacks().stream()
          .filter(lack -> lack.need().programme().equals(programme))
          .forEach(lack ->
              lacking.add(
                  new Lacking(
                      "kolega-" + programme + "-" + (lacking.size() + 1),
                      words.t().name(member.name()),
                      words.asks(lack.need()),
                      lack.coming()
                          .map(seat -> words.t().get("capacity.coming", words.coming(seat)))
                          .orElse(""),
                      offered && lack.coming().isEmpty() ? line(member) : "")));
    }
    return List.copyOf(lacking);
  }

  /** The name in its first form, so that it is sent as the employee writes it. */
  private static String line(Member member) {
    return String.join(
        "; ", cell(member.name().cyrillic()), cell(member.email()), "", cell(member.job()));
  }

  private static String cell(String text) {
    return text.replaceAll("[;\\s]+", " ").strip();
  }
}
