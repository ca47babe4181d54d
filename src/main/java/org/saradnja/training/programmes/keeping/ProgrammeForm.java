package org.saradnja.training.programmes.keeping;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.training.programmes.DeliveryForm;
import org.saradnja.training.programmes.KnowledgeCheck;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.ProgrammeText;
import org.saradnja.training.programmes.ProgrammeText.Delivery;
import org.saradnja.training.programmes.ProgrammeText.Ending;
import org.saradnja.training.programmes.ProgrammeText.ForWhom;
import org.saradnja.training.programmes.ProgrammeText.Job;
import org.saradnja.training.programmes.Verification;

/** What was typed about a programme; lists have one item on each line. */
public record ProgrammeForm(
    String code,
    String year,
    String kind,
    String title,
    String subject,
    String reasons,
    String aim,
    String outcomes,
    String topics,
    String targetGroup,
    String jobs,
    String selection,
    String form,
    String methods,
    String days,
    String hours,
    String least,
    String most,
    String check,
    String verification,
    String evaluation,
    String provider,
    String funds,
    int version) {

  /** The usual two days of training with a test at the end. */
  static final ProgrammeForm EMPTY =
      new ProgrammeForm(
          "",
          "",
          ProgrammeKind.CONTINUOUS_SECTOR.name(),
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          DeliveryForm.CLASSROOM.name(),
          "",
          "2",
          "13",
          "8",
          "18",
          KnowledgeCheck.TEST.name(),
          Verification.CERTIFICATE.name(),
          "",
          "",
          "",
          0);

  public ProgrammeForm {
    code = text(code);
    year = text(year);
    kind = text(kind);
    title = text(title);
    subject = text(subject);
    reasons = text(reasons);
    aim = text(aim);
    outcomes = text(outcomes);
    topics = text(topics);
    targetGroup = text(targetGroup);
    jobs = text(jobs);
    selection = text(selection);
    form = text(form);
    methods = text(methods);
    days = text(days);
    hours = text(hours);
    least = text(least);
    most = text(most);
    check = text(check);
    verification = text(verification);
    evaluation = text(evaluation);
    provider = text(provider);
    funds = text(funds);
  }

  static ProgrammeForm of(Content content, int version) {
    var text = content.text();
    var delivery = text.delivery();
    return new ProgrammeForm(
        content.code().value(),
        Integer.toString(content.year()),
        content.kind().name(),
        content.title(),
        content.subject(),
        text.reasons(),
        text.aim(),
        String.join("\n", text.outcomes()),
        String.join("\n", text.topics()),
        text.forWhom().targetGroup(),
        text.forWhom().jobs().stream()
            .map(job -> job.code() + " | " + job.name())
            .collect(joining("\n")),
        text.forWhom().selection(),
        delivery.form().name(),
        String.join("\n", delivery.methods()),
        Integer.toString(delivery.days()),
        Integer.toString(delivery.hours()),
        Integer.toString(delivery.least()),
        Integer.toString(delivery.most()),
        text.ending().check().name(),
        text.ending().verification().name(),
        text.ending().evaluation(),
        text.provider(),
        text.funds(),
        version);
  }

  /** Of a form in which {@link FormErrors} found nothing. */
  Content content() {
    return new Content(
        new ProgrammeCode(code),
        Integer.parseInt(year),
        ProgrammeKind.valueOf(kind),
        title,
        subject,
        new ProgrammeText(
            reasons,
            aim,
            lines(outcomes),
            lines(topics),
            new ForWhom(
                targetGroup, lines(jobs).stream().map(ProgrammeForm::job).toList(), selection),
            new Delivery(
                DeliveryForm.valueOf(form),
                lines(methods),
                Integer.parseInt(days),
                Integer.parseInt(hours),
                Integer.parseInt(least),
                Integer.parseInt(most)),
            new Ending(
                KnowledgeCheck.valueOf(check), Verification.valueOf(verification), evaluation),
            provider,
            funds));
  }

  /** Of a line in which {@link FormErrors} found nothing: the code, a bar, the name. */
  private static Job job(String line) {
    int bar = line.indexOf('|');
    return new Job(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
  }

  static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
