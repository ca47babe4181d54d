package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Budget;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.applications.Question;
import org.saradnja.funding.applications.SampleContent;
import org.saradnja.funding.applications.Sheet;
import org.springframework.beans.factory.annotation.Autowired;

/** The same content, as applicant, office and commission read it. */
class SheetsTest extends AnOpenCall {

  private static final ApplicationId ID = new ApplicationId(new UUID(8, 8));

  @Autowired private Sheets sheets;

  @Test
  void amountsDaysAndAreasAreWrittenAsTheReaderWritesThem() {
    var serbian = sheet(SampleContent.whole(call), Face.CYRILLIC);
    var english = sheet(SampleContent.whole(call), Face.ENGLISH);

    assertThat(values(serbian)).contains("780.000", "870.000", "1.200", "1. 6. 2027.");
    assertThat(values(english)).contains("780,000", "870,000", "1,200");
    assertThat(serbian.sums().total()).isEqualTo("870.000");
    assertThat(english.sums().total()).isEqualTo("870,000");
  }

  @Test
  void whatWasNotAnsweredIsADashAndNotLeftOut() {
    var empty =
        SampleContent.with(
            call,
            SampleContent.applicant(),
            new Content.Programme(
                "", "", Optional.empty(), Optional.empty(), Optional.empty(), Map.of()),
            new Budget(List.of(), ""));

    var sheet = sheet(empty, Face.CYRILLIC);

    assertThat(sheet.sections()).hasSize(Question.values().length);
    assertThat(sheet.sections()).allMatch(section -> section.text().equals("—"));
    assertThat(values(sheet)).filteredOn("—"::equals).hasSize(5);
    assertThat(sheet.budget()).isEmpty();
    assertThat(sheet.sums().total()).isEqualTo("0");
  }

  @Test
  void aDocumentStandsUnderTheNameThatTheCallGaveItsPlace() {
    var attachment = sheet(SampleContent.whole(call), Face.CYRILLIC).attachments().getFirst();

    assertThat(attachment.slot()).isEqualTo("План активности по месецима");
    assertThat(attachment.href())
        .isEqualTo("/rad/prilozi/" + ID.value() + "/" + SampleContent.FILE);
    assertThat(attachment.digest()).isEqualTo(Digest.ofText("план").hex());
  }

  @Test
  void aPlaceThatTheCallDoesNotKnowAnyMoreIsNamedByItsCode() {
    var attached =
        new Content.Attached(
            "staro", new UUID(5, 2), "Старо.pdf", "application/pdf", 1, Digest.ofText("старо"));
    var whole = SampleContent.whole(call);
    var content =
        new Content(
            whole.format(),
            whole.call(),
            whole.applicant(),
            whole.programme(),
            whole.budget(),
            whole.statements(),
            List.of(attached));

    assertThat(sheet(content, Face.CYRILLIC).attachments())
        .extracting(Sheet.Attachment::slot)
        .containsExactly("staro");
  }

  @Test
  void aFileThatIsNotKeptAnyMoreStillTellsItsSize() {
    var about = sheet(SampleContent.whole(call), Face.CYRILLIC).attachments().getFirst().about();

    assertThat(about).isEqualTo("2 kB");
  }

  @Test
  void statementsAreKeptWordForWordAsTheyWereGiven() {
    assertThat(sheet(SampleContent.whole(call), Face.CYRILLIC).statements())
        .hasSize(4)
        .first()
        .asString()
        .startsWith("Средства која тражимо нису на други начин обезбеђена");
  }

  private Sheet sheet(Content content, Face face) {
    return sheets.of(ID, content, call, Texts.ofCommand(TextCatalogue.ofCommands(), face));
  }

  private static List<String> values(Sheet sheet) {
    return sheet.facts().stream().map(Sheet.Fact::value).toList();
  }
}
