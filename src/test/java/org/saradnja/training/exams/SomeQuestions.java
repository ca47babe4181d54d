package org.saradnja.training.exams;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.Pair;
import org.saradnja.training.exams.Task.TextKey;

/** Questions of every kind, with everything in them that formats stumble over. */
public final class SomeQuestions {

  private static final List<String> WORDS =
      List.of(
          "Уредба 16/2018",
          "рок: осам дана",
          "а = б ~ в # г",
          "{заграда}",
          "косa црта \\ и \\n",
          "љубав, Џ, ђ",
          "šđčćž",
          "5 < 6 & 7 > 3",
          "\"наводници\" 'и' „наши“",
          "први ред\nдруги ред",
          "%50% popust",
          "[html] није HTML",
          "// није коментар",
          "::није наслов::",
          "*",
          "€ 💡");

  private SomeQuestions() {}

  public static Task single() {
    return new Task.SingleChoice(
        "Ко утврђује листу?",
        List.of(Choice.right("комисија"), Choice.wrong("скупштина"), Choice.wrong("трезор")));
  }

  public static Task multiple() {
    return new Task.MultipleChoice(
        "Шта садржи извештај?",
        List.of(
            new Choice("наративни део", new Share(5_000_000), ""),
            new Choice("финансијски део", new Share(5_000_000), ""),
            new Choice("биографију", new Share(-5_000_000), "")));
  }

  public static Task matching() {
    return new Task.Matching(
        "Спојте рок и радњу.",
        List.of(new Pair("приговор", "8 дана"), new Pair("увид", "3 дана")),
        List.of("60 дана"));
  }

  public static Task number() {
    return new Task.Numeric(
        "Колико дана траје рок за приговор?",
        List.of(
            new NumberKey(new BigDecimal("8"), BigDecimal.ZERO, Share.WHOLE),
            new NumberKey(new BigDecimal("8"), BigDecimal.ONE, new Share(5_000_000))));
  }

  public static Task text() {
    return new Task.ShortText(
        "Како се зове поступак?", List.of(new TextKey("јавни конкурс*", Share.WHOLE)), false);
  }

  public static List<Task> ofEveryKind() {
    return List.of(
        single(),
        multiple(),
        new Task.TrueFalse("Рок је осам дана.", true),
        matching(),
        number(),
        text());
  }

  public static Question of(String code, Task task) {
    return question(code, new QuestionText("М7", Difficulty.EASY, Basis.PROVISION, task, "", ""));
  }

  public static Question question(String code, QuestionText text) {
    return new Question(new QuestionVersion(new QuestionId(UUID.randomUUID()), 1), code, text);
  }

  /** Any question, with texts in which every sign stands that means something in a format. */
  public static Question any(RandomGenerator random) {
    var text =
        new QuestionText(
            "М" + random.nextInt(5, 9),
            Difficulty.values()[random.nextInt(3)],
            Basis.values()[random.nextInt(3)],
            task(random),
            word(random),
            word(random));
    return question("П" + random.nextInt(100, 1000), text);
  }

  private static Task task(RandomGenerator random) {
    var stem = word(random) + " " + word(random);
    return switch (random.nextInt(6)) {
      case 0 -> {
        int right = random.nextInt(4);
        yield new Task.SingleChoice(
            stem,
            IntStream.range(0, 4)
                .mapToObj(at -> choice(random, at == right ? Share.WHOLE : Share.NONE))
                .toList());
      }
      case 1 ->
          new Task.MultipleChoice(
              stem,
              List.of(
                  choice(random, new Share(3_333_333)),
                  choice(random, new Share(3_333_333)),
                  choice(random, new Share(3_333_334)),
                  choice(random, new Share(-1_666_667))));
      case 2 -> new Task.TrueFalse(stem, random.nextBoolean());
      case 3 ->
          new Task.Matching(
              stem,
              List.of(new Pair(word(random), word(random)), new Pair(word(random), word(random))),
              List.of(word(random)));
      case 4 ->
          new Task.Numeric(
              stem,
              List.of(
                  new NumberKey(
                      BigDecimal.valueOf(random.nextInt(-500, 500), 2),
                      BigDecimal.valueOf(random.nextInt(0, 50), 1),
                      Share.WHOLE)));
      default -> new Task.ShortText(stem, List.of(new TextKey(word(random), Share.WHOLE)), false);
    };
  }

  private static Choice choice(RandomGenerator random, Share share) {
    return new Choice(word(random) + " " + random.nextInt(100), share, word(random));
  }

  private static String word(RandomGenerator random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
