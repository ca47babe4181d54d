package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Refusal;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.applications.Step;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.Upload;
import org.saradnja.testing.Documents;
import org.springframework.beans.factory.annotation.Autowired;

class FillingTest extends AnOpenCall {

  private static final int MOST_FILES = 40;

  @Autowired private Filling filling;
  @Autowired private DraftTable drafts;
  @Autowired private Files files;

  @Test
  void whatCannotBeReadIsKeptAsItWasTyped() {
    var id = opened();

    var saving = save(id, Step.BUDGET, 0, Map.of("r1-price", "много пара"));

    assertThat(saving)
        .isInstanceOfSatisfying(
            Saving.Kept.class,
            kept -> {
              assertThat(kept.saved().version()).isEqualTo(1);
              assertThat(kept.saved().by()).isEqualTo(applicant.who().person().value());
              assertThat(kept.saved().at()).isEqualTo(SampleWorld.OPEN);
            });
    assertThat(typed(id, Step.BUDGET)).containsEntry("r1-price", "много пара");
  }

  @Test
  void whoWasOvertakenIsShownBothAndOverwritesNothing() {
    var id = opened();
    save(id, Step.PROGRAMME, 0, Map.of("title", "Њихов"));

    var saving = save(id, Step.PROGRAMME, 0, Map.of("title", "Мој"));

    assertThat(saving)
        .isInstanceOfSatisfying(
            Saving.Overtaken.class,
            overtaken -> {
              assertThat(overtaken.theirs().field("title")).isEqualTo("Њихов");
              assertThat(overtaken.mine().field("title")).isEqualTo("Мој");
            });
    assertThat(typed(id, Step.PROGRAMME)).containsEntry("title", "Њихов");
  }

  @Test
  void onceSentNothingIsWrittenAttachedOrRemoved() {
    var id = new ApplicationId(Applying.id(applicant.send(call)));
    var file = drafts.get(id).value().answers().attachments().getFirst().file();

    assertRefused(FillingRefusal.ALREADY_SENT, () -> save(id, Step.PROGRAMME, 1, Map.of()));
    assertRefused(FillingRefusal.ALREADY_SENT, () -> attach(id, "plan"));
    assertRefused(FillingRefusal.ALREADY_SENT, () -> filling.detach(applicant.who(), id, file));
  }

  @Test
  void inACompletionOnlyWhatWasAskedIsWritten() {
    var sent = applicant.send(call);
    var id = new ApplicationId(Applying.id(sent));
    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer()).ask(sent, "document:partner");
    var old = drafts.get(id).value().answers().attachments().getFirst();

    assertRefused(FillingRefusal.NOT_ASKED, () -> save(id, Step.BUDGET, 1, Map.of()));
    assertRefused(FillingRefusal.NOT_ASKED, () -> save(id, Step.STATEMENTS, 1, Map.of()));
    assertRefused(FillingRefusal.NOT_ASKED, () -> attach(id, "plan"));
    assertRefused(FillingRefusal.NOT_ASKED, () -> filling.detach(applicant.who(), id, old.file()));
    attach(id, "partner");
    assertThat(drafts.get(id).value().answers().in("partner")).hasSize(1);
  }

  @Test
  void aFileThatWentOutWithTheApplicationStaysEvenWhenItsPlaceIsAsked() {
    var sent = applicant.send(call);
    var id = new ApplicationId(Applying.id(sent));
    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer()).ask(sent, "document:plan");
    var old = drafts.get(id).value().answers().attachments().getFirst();

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> filling.detach(applicant.who(), id, old.file()))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(FillingRefusal.FILE_WAS_SENT);
          assertThat(refused.arguments()).containsExactly("План.pdf");
        });
  }

  @Test
  void thereIsAnEndToFiles() {
    var id = opened();
    for (int file = 0; file < MOST_FILES; file++) {
      attach(id, "plan");
    }

    assertRefused(FillingRefusal.TOO_MANY_FILES, () -> attach(id, "plan"));
    assertThat(drafts.get(id).value().answers().attachments()).hasSize(MOST_FILES);
  }

  @Test
  void aFileIsRemovedWithItsContent() {
    var id = opened();
    attach(id, "plan");
    var file = drafts.get(id).value().answers().attachments().getFirst().file();

    filling.detach(applicant.who(), id, file);

    assertThat(drafts.get(id).value().answers().attachments()).isEmpty();
    assertThat(files.all(List.of(file))).isEmpty();
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> filling.detach(applicant.who(), id, file));
  }

  @Test
  void aFileOfAnotherDraftIsNotRemovedThroughThisOne() {
    var id = opened();
    var other = anotherApplicant();
    var theirs = new ApplicationId(Applying.id(other.fill(call)));
    var file = drafts.get(theirs).value().answers().attachments().getFirst().file();

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> filling.detach(applicant.who(), id, file));
    assertThat(drafts.get(theirs).value().answers().attachments()).hasSize(1);
  }

  @Test
  void aPlaceThatTheCallDidNotMakeTakesNoFile() {
    var id = opened();

    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> attach(id, "nepoznato"));
  }

  @Test
  void aDraftIsReadByItsRepresentativesAlone() {
    var id = opened();

    assertThat(filling.read(representative(organisation).who(), id).value().head().id())
        .isEqualTo(id);
    for (var stranger : List.of(anotherApplicant().who(), officer().who())) {
      assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> filling.read(stranger, id));
    }
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> filling.read(applicant.who(), ApplicationId.random()));
  }

  private ApplicationId opened() {
    return new ApplicationId(Applying.id(applicant.open(call)));
  }

  private Saving save(ApplicationId id, Step step, int version, Map<String, String> fields) {
    var sent = new Sent(version, UUID.randomUUID(), 0, Sent.LATER);
    return filling.save(applicant.who(), id, step, sent, fields);
  }

  private void attach(ApplicationId id, String slot) {
    var examined =
        files.examine(new Upload("Plan.pdf", Documents.pdf(UUID.randomUUID().toString())));
    filling.attach(applicant.who(), id, slot, (Examined.Sound) examined);
  }

  private Map<String, String> typed(ApplicationId id, Step step) {
    return drafts.get(id).value().answers().of(step).fields();
  }

  private static void assertRefused(Refusal refusal, ThrowableAssert.ThrowingCallable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
