package org.saradnja.training.exams.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.saradnja.training.exams.QuestionReader;
import org.springframework.stereotype.Component;

/** GIFT, the format of questions that people write by hand. */
@Component
class GiftReader implements QuestionReader {

  static final int MOST = 2000;

  @Override
  public String format() {
    return "gift";
  }

  @Override
  public ReadQuestions read(String file) {
    return new Reading().of(file);
  }

  private static final class Reading {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern TITLE = Pattern.compile("^::(.*?)::", Pattern.DOTALL);
    private static final Pattern MARKER =
        Pattern.compile("^\\[(html|plain|moodle|markdown)\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("\\[(id|tag):([^\\]]+)\\]");
    private static final String CATEGORY = "$CATEGORY:";
    private static final String GENERAL_FEEDBACK = "####";
    private static final String GAP = "_____";

    private final List<ReadQuestion> questions = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private String module = "";
    private String id = "";
    private int place;

    ReadQuestions of(String file) {
      var text = file.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
      for (var block : BLANK_LINES.split(text, -1)) {
        block(block);
        if (place > MOST) {
          flaws.add(new Flaw(0, "tooMany", String.valueOf(MOST)));
          break;
        }
      }
      if (questions.isEmpty() && flaws.isEmpty()) {
        flaws.add(new Flaw(0, "nothing", ""));
      }
      return new ReadQuestions(questions, flaws);
    }

    private void block(String block) {
      var lines = new ArrayList<String>();
      for (var line : block.split("\n", -1)) {
        var bare = line.strip();
        if (bare.startsWith("//")) {
          remark(bare);
        } else if (bare.startsWith(CATEGORY)) {
          module = Remarks.moduleOf(bare.substring(CATEGORY.length()));
        } else if (!bare.isEmpty()) {
          lines.add(bare);
        }
      }
      if (!lines.isEmpty()) {
        place++;
        question(GiftEscapes.hide(String.join("\n", lines)));
        id = "";
        tags.clear();
      }
    }

    private void remark(String comment) {
      var remark = REMARK.matcher(comment);
      while (remark.find()) {
        if (remark.group(1).equals("id")) {
          id = GiftEscapes.show(GiftEscapes.hide(remark.group(2)));
        } else {
          tags.add(remark.group(2));
        }
      }
    }

    private void question(String hidden) {
      var rest = hidden;
      var title = TITLE.matcher(rest);
      var name = "";
      if (title.find()) {
        name = GiftEscapes.show(title.group(1));
        rest = rest.substring(title.end()).strip();
      }
      var marker = MARKER.matcher(rest);
      boolean html = false;
      if (marker.find()) {
        html = marker.group(1).equalsIgnoreCase("html");
        rest = rest.substring(marker.end());
      }
      int open = rest.indexOf('{');
      int close = rest.lastIndexOf('}');
      if (open < 0 || close < open) {
        flaw(open < 0 ? "noAnswers" : "notClosed", name.isEmpty() ? rest : name);
        return;
      }
      if (html && PlainText.holdsAPicture(GiftEscapes.show(rest))) {
        flaw("picture", name);
        return;
      }
      var stem = stem(rest.substring(0, open), rest.substring(close + 1), html);
      inside(name, stem, rest.substring(open + 1, close).strip(), html);
    }

    private void inside(String name, String stem, String braces, boolean html) {
      int general = braces.indexOf(GENERAL_FEEDBACK);
      var feedback =
          general < 0 ? "" : shown(braces.substring(general + GENERAL_FEEDBACK.length()), html);
      var inside = general < 0 ? braces : braces.substring(0, general).strip();
      if (inside.isEmpty()) {
        flaw("essay", name.isEmpty() ? stem : name);
      } else {
        var task = new GiftAnswers(stem, html).task(inside);
        task.ifPresentOrElse(
            read -> {
              var text = new Remarks(module, List.copyOf(tags), feedback).with(read);
              questions.add(new ReadQuestion(place, id.isEmpty() ? name : id, text));
            },
            () -> flaw("unknownAnswers", name.isEmpty() ? stem : name));
      }
    }

    private static String stem(String before, String after, boolean html) {
      var text = after.isBlank() ? before : before + GAP + after;
      return shown(text, html);
    }

    private static String shown(String hidden, boolean html) {
      var text = GiftEscapes.show(hidden);
      return html ? PlainText.ofHtml(text) : text;
    }

    private void flaw(String key, String about) {
      var shown = GiftEscapes.show(about);
      flaws.add(new Flaw(place, key, shown.length() > 80 ? shown.substring(0, 80) + "…" : shown));
    }
  }
}
