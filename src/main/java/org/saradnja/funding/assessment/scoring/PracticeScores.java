package org.saradnja.funding.assessment.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.Csv;
import org.saradnja.funding.assessment.PointsGiven;
import org.springframework.core.io.ClassPathResource;

/** What the members of the practice commission think of the applications. */
final class PracticeScores {

  private static final String SCORES = "practice/scores.csv";
  private static final String REASONS = "practice/reasons.csv";
  private static final Map<String, Integer> MAXIMA =
      Map.of("references", 25, "goals", 30, "budget", 20, "capacity", 15, "priority", 10);
  private static final int BEFORE_THE_POINTS = 2;
  private static final int PERCENT = 100;

  private PracticeScores() {}

  /**
   * By registration number of the organisation, then by place in the commission from 1: points by
   * the code of the criterion.
   */
  static Map<String, Map<Integer, Map<String, Integer>>> all() {
    var lines = read(SCORES);
    var heading = lines.getFirst();
    var all = new LinkedHashMap<String, Map<Integer, Map<String, Integer>>>();
    for (var line : lines.subList(1, lines.size())) {
      var points = new LinkedHashMap<String, Integer>();
      for (int at = BEFORE_THE_POINTS; at < heading.size(); at++) {
        points.put(heading.get(at), Integer.valueOf(line.get(at)));
      }
      all.computeIfAbsent(line.getFirst(), _ -> new LinkedHashMap<>())
          .put(Integer.valueOf(line.get(1)), points);
    }
    return all;
  }

  /** The points with reasons that fit them; members do not all use the same words. */
  static Map<String, PointsGiven> reasoned(Map<String, Integer> points, int member) {
    var given = new LinkedHashMap<String, PointsGiven>();
    points.forEach((criterion, number) ->
        given.put(criterion, new PointsGiven(number, reason(criterion, number, member))));
    return given;
  }

  private static String reason(String criterion, int points, int member) {
    int percent = PERCENT * points / MAXIMA.getOrDefault(criterion, PERCENT);
    var fitting =
        read(REASONS).stream()
            .skip(1)
            .filter(line -> line.getFirst().equals(criterion))
            .filter(line -> Integer.parseInt(line.get(1)) <= percent)
            .toList();
    return fitting.get(member % 2).getLast();
  }

  private static List<List<String>> read(String resource) {
    try {
      var text = new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
      return Csv.read(text).stream().map(Csv.Line::cells).toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
