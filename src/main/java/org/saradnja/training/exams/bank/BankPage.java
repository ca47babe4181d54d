package org.saradnja.training.exams.bank;

import java.util.List;
import java.util.Map;
import org.saradnja.base.web.PageOf;

/**
 * The bank, filtered.
 *
 * @param figures what there is by state
 * @param stock confirmed questions of each module, from which tests draw
 * @param filters options of the filters by name of the field
 */
public record BankPage(
    PageOf<Line> list,
    List<Figure> figures,
    List<Figure> stock,
    Map<String, Map<String, String>> filters,
    Map<String, String> chosen,
    List<KindLink> kinds) {

  public record Line(
      String href,
      String code,
      String stem,
      String kind,
      String module,
      String difficulty,
      String state,
      String mark) {}

  public record Figure(String label, String number) {}

  public record KindLink(String href, String label) {}

  public String value(String filter) {
    return chosen.getOrDefault(filter, "");
  }
}
