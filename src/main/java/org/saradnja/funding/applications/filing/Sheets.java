package org.saradnja.funding.applications.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Budget;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.applications.Question;
import org.saradnja.funding.applications.Sheet;
import org.saradnja.funding.applications.Statement;
import org.saradnja.funding.calls.DocumentSlot;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.StoredFile;
import org.springframework.stereotype.Component;

/** Prints contents, in the words and numbers of the reader's face. */
@Component
class Sheets {

  private final RuleBook rules;
  private final Files files;

  Sheets(RuleBook rules, Files files) {
    this.rules = rules;
    this.files = files;
  }

  Sheet of(ApplicationId id, Content content, PublishedCall call, Texts t) {
    return new Sheet(
        facts(content, t),
        sections(content, t),
        content.budget().lines().stream().map(line -> line(line, t)).toList(),
        sums(content.budget(), t),
        content.budget().explanation(),
        content.statements().stream().map(Statement::textKey).map(t::get).toList(),
        attachments(id, content, call, t));
  }

  private List<Sheet.Fact> facts(Content content, Texts t) {
    var applicant = content.applicant();
    var programme = content.programme();
    return List.of(
        fact("applications.step.organisation", applicant.name(), t),
        fact(
            "applications.organisation.registrationNumber",
            applicant.registrationNumber().value(),
            t),
        fact("applications.organisation.representative", applicant.representative(), t),
        fact("applications.field.title", programme.title(), t),
        fact("applications.field.area", area(programme.area(), t), t),
        fact("applications.field.users", programme.users().map(t::grouped).orElse(""), t),
        fact("applications.field.from", programme.from().map(t::shortDay).orElse(""), t),
        fact("applications.field.until", programme.until().map(t::shortDay).orElse(""), t),
        fact("applications.requested", t.amount(content.budget().requested()), t),
        fact("applications.total", t.amount(content.budget().total()), t));
  }

  private static Sheet.Fact fact(String key, String value, Texts t) {
    return new Sheet.Fact(t.get(key), value.isEmpty() ? "—" : value);
  }

  private String area(String code, Texts t) {
    return rules.areas().stream()
        .filter(area -> area.code().equals(code))
        .map(t.face().isEnglish() ? Area::english : Area::serbian)
        .findFirst()
        .orElse("");
  }

  private static List<Sheet.Section> sections(Content content, Texts t) {
    return Arrays.stream(Question.values())
        .map(question -> {
          var answer = content.programme().answer(question);
          return new Sheet.Section(t.get(question.textKey()), answer.isEmpty() ? "—" : answer);
        })
        .toList();
  }

  private static Sheet.Line line(Budget.Line line, Texts t) {
    return new Sheet.Line(
        t.get(line.kind().textKey()),
        line.description(),
        t.amount(line.quantity().asNumber()),
        t.amount(line.price()),
        t.amount(line.total()),
        t.amount(line.unit()),
        t.amount(line.own()),
        t.amount(line.other()));
  }

  private static Sheet.Line sums(Budget budget, Texts t) {
    return new Sheet.Line(
        t.get("applications.budget.sum"),
        "",
        "",
        "",
        t.amount(budget.total()),
        t.amount(budget.requested()),
        t.amount(budget.own()),
        t.amount(budget.other()));
  }

  private List<Sheet.Attachment> attachments(
      ApplicationId id, Content content, PublishedCall call, Texts t) {
    var kept =
        files.all(
            content.attachments().stream().map(attached -> new FileId(attached.file())).toList());
    return content.attachments().stream()
        .map(attached ->
            new Sheet.Attachment(
                slot(attached.slot(), call),
                attached.name(),
                about(attached, kept, t),
                attached.digest().hex(),
                "/rad/prilozi/" + id.value() + "/" + attached.file()))
        .toList();
  }

  private static String about(Content.Attached attached, Map<FileId, StoredFile> kept, Texts t) {
    var size = StoredFile.say(attached.size(), t);
    var file = kept.get(new FileId(attached.file()));
    return file == null ? size : size + " · " + file.scan().say(t);
  }

  private static String slot(String code, PublishedCall call) {
    return call.documents().stream()
        .filter(slot -> slot.code().equals(code))
        .map(DocumentSlot::name)
        .findFirst()
        .orElse(code);
  }
}
