package org.saradnja.training.exams.formats;

import static org.saradnja.training.exams.formats.Elements.children;
import static org.saradnja.training.exams.formats.Elements.text;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.training.exams.QuestionReader;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Moodle XML, as Moodle 3 and 4 export questions. */
@Component
class MoodleReader implements QuestionReader {

  @Override
  public String format() {
    return "moodle";
  }

  @Override
  public ReadQuestions read(String file) {
    var root = Elements.root(file.replace("\uFEFF", ""));
    if (root.isEmpty() || !root.get().getTagName().equals("quiz")) {
      return new ReadQuestions(List.of(), List.of(new Flaw(0, "notXml", "")));
    }
    return new Reading().of(children(root.get(), "question"));
  }

  private static final class Reading {

    private final List<ReadQuestion> questions = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private String module = "";
    private int place;

    ReadQuestions of(List<Element> elements) {
      if (elements.isEmpty()) {
        flaws.add(new Flaw(0, "nothing", ""));
      }
      if (elements.size() > GiftReader.MOST) {
        flaws.add(new Flaw(0, "tooMany", String.valueOf(GiftReader.MOST)));
      }
      for (var element : elements.stream().limit(GiftReader.MOST).toList()) {
        var type = element.getAttribute("type");
        if (type.equals("category")) {
          var category = children(element, "category");
          module = category.isEmpty() ? "" : Remarks.moduleOf(text(category.getFirst(), "text"));
        } else {
          place++;
          question(element, type);
        }
      }
      return new ReadQuestions(questions, flaws);
    }

    private void question(Element element, String type) {
      var name = MoodleText.of(element, "name");
      var code = text(element, "idnumber").isEmpty() ? name : text(element, "idnumber");
      if (MoodleText.holdsAPicture(element)) {
        flaws.add(new Flaw(place, "picture", name));
        return;
      }
      var task = new MoodleTask(element).read(type);
      if (task.isEmpty()) {
        flaws.add(new Flaw(place, "unknownKind", type));
        return;
      }
      questions.add(new ReadQuestion(place, code, remarks(element).with(task.get())));
    }

    private Remarks remarks(Element element) {
      var tags =
          children(element, "tags").stream()
              .flatMap(all -> children(all, "tag").stream())
              .map(tag -> text(tag, "text"))
              .toList();
      return new Remarks(module, tags, MoodleText.of(element, "generalfeedback"));
    }
  }
}
