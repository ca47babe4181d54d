package org.saradnja.training.trainers.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.Upload;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Refused;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.applying.Application.Head;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Writing an application: the person alone, as long as nothing was sent. */
@ApplicationTest
@Transactional
class FillingTest {

  private static final List<String> AREA = List.of(SomeTrainerCall.SUBJECT);

  @Autowired private ApplicationContext application;
  @Autowired private Filling filling;
  @Autowired private Sending sending;
  @Autowired private Packing packing;
  @Autowired private Files files;
  @Autowired private LegalTime time;

  private TrainerCall call;
  private SignedIn person;

  @BeforeEach
  void open() {
    call = SomeTrainerCall.open(application);
    person = Somebody.withoutMandates(application);
  }

  @Test
  void whoBeginsTwiceFindsTheSameDraft() {
    var id = filling.begin(person, call);

    assertThat(filling.begin(person, call)).isEqualTo(id);
    assertThat(filling.read(person, id))
        .isEqualTo(
            new Versioned<>(
                new Draft(new Head(id, call.id(), person.person()), ApplicationForm.EMPTY), 0));
  }

  @Test
  void twoPeopleHaveEachTheirOwn() {
    var other = Somebody.withoutMandates(application);

    assertThat(filling.begin(person, call)).isNotEqualTo(filling.begin(other, call));
  }

  @Test
  void afterTheLastDayNobodyBeginsButWhoBeganGoesOnWriting() {
    var id = filling.begin(person, call);
    var closed = SomeTrainerCall.closed(call, application);
    var late = Somebody.withoutMandates(application);

    var words = Refused.with(ApplyingRefusal.NOT_OPEN, () -> filling.begin(late, closed));

    assertThat(words.getFirst()).isEqualTo(closed.closesAt());
    assertThat(filling.begin(person, closed)).isEqualTo(id);
    assertThat(filling.save(person, id, SomeTrainerApplication.form(AREA), 0)).isTrue();
  }

  @Test
  void toAnybodyElseThereIsNoSuchDraft() {
    var id = SomeTrainerApplication.written(call, person, AREA, application);
    var file = filling.attachments(id).getFirst().file();
    for (var other :
        List.of(Somebody.withoutMandates(application), SomeTrainerCall.academy(application))) {
      Refused.unknown(() -> filling.read(other, id));
      Refused.unknown(() -> filling.save(other, id, ApplicationForm.EMPTY, 2));
      Refused.unknown(() -> filling.attach(other, id, "diploma", sound("Туђа")));
      Refused.unknown(() -> filling.detach(other, id, file));
      Refused.unknown(() -> sending.send(other, id, Optional.empty(), time.now()));
      Refused.unknown(() -> sending.withdraw(other, id));
    }

    assertThat(filling.attachments(id)).hasSize(1);
  }

  @Test
  void anAttachmentCountsAsAChangeForWhoeverSavesFromAnOldPage() {
    var id = filling.begin(person, call);
    filling.attach(person, id, "diploma", sound("Диплома"));

    assertThat(filling.save(person, id, SomeTrainerApplication.form(AREA), 0)).isFalse();
    assertThat(filling.save(person, id, SomeTrainerApplication.form(AREA), 1)).isTrue();
  }

  @Test
  void documentsLieOnlyInPlacesThatTheCallMade() {
    var id = filling.begin(person, call);

    Refused.unknown(() -> filling.attach(person, id, "works", sound("Списак")));
    Refused.unknown(() -> filling.attach(person, id, "nema-ga", sound("Списак")));

    assertThat(filling.attachments(id)).isEmpty();
  }

  @Test
  void moreFilesThanAnybodyNeedsAreRefusedWithTheNumber() {
    var id = filling.begin(person, call);
    for (int at = 1; at <= 20; at++) {
      filling.attach(person, id, "diploma", sound("Страна " + at));
    }

    assertThat(
            Refused.with(
                ApplyingRefusal.TOO_MANY_FILES,
                () -> filling.attach(person, id, "diploma", sound("Страна 21"))))
        .containsExactly("20");
  }

  @Test
  void aFileThatIsTakenOutIsForgotten() {
    var id = SomeTrainerApplication.written(call, person, AREA, application);
    var file = filling.attachments(id).getFirst().file();

    filling.detach(person, id, file);

    assertThat(filling.attachments(id)).isEmpty();
    Refused.unknown(() -> files.get(file));
    Refused.unknown(() -> filling.detach(person, id, file));
  }

  @Test
  void aFileOfAnotherApplicationIsNotTakenOutThroughOnesOwn() {
    var own = filling.begin(person, call);
    var other = Somebody.withoutMandates(application);
    var theirs = SomeTrainerApplication.written(call, other, AREA, application);
    var file = filling.attachments(theirs).getFirst().file();

    Refused.unknown(() -> filling.detach(person, own, file));

    assertThat(filling.attachments(theirs)).hasSize(1);
  }

  @Test
  void whatWasSentOrWithdrawnIsNotWrittenAnyMore() {
    var sent = SomeTrainerApplication.sent(call, person, AREA, application);
    var id = sent.id();
    var file = sent.content().attachments().getFirst();

    mayNotBeWritten(sent, new FileId(file.file()));
    sending.withdraw(person, id);
    mayNotBeWritten(sent, new FileId(file.file()));
  }

  private void mayNotBeWritten(SentApplication sent, FileId file) {
    for (ThrowingCallable act :
        List.<ThrowingCallable>of(
            () -> filling.save(person, sent.id(), ApplicationForm.EMPTY, 3),
            () -> filling.attach(person, sent.id(), "diploma", sound("Још једна")),
            () -> filling.detach(person, sent.id(), file))) {
      assertThat(Refused.with(ApplyingRefusal.SENT_ALREADY, act)).containsExactly(sent.number());
    }
  }

  @Test
  void whatWouldBeSentIsTheAreasInTheOrderOfTheCallAndEveryFile() {
    var id =
        SomeTrainerApplication.written(
            call, person, List.of("javne-finansije", SomeTrainerCall.SUBJECT), application);
    filling.attach(person, id, "diploma", sound("Друга страна"));

    var content = packing.content(draft(id)).orElseThrow();

    assertThat(content.subjects()).containsExactly(SomeTrainerCall.SUBJECT, "javne-finansije");
    assertThat(content.attachments()).hasSize(2).allMatch(one -> one.slot().equals("diploma"));
    assertThat(content.years()).isEqualTo(7);
    assertThat(content.call()).isEqualTo(call.code());
    assertThat(content.name().cyrillic()).isEqualTo(person.displayName());
  }

  @Test
  void theDigestChangesWithEverythingThatWouldBeSentAndWithNothingElse() {
    var id = SomeTrainerApplication.written(call, person, AREA, application);
    var before = packing.content(draft(id)).map(Packing::digest);

    assertThat(packing.content(draft(id)).map(Packing::digest)).isEqualTo(before);
    filling.attach(person, id, "diploma", sound("Друга страна"));
    assertThat(packing.content(draft(id)).map(Packing::digest)).isPresent().isNotEqualTo(before);
  }

  @Test
  void withoutItsDocumentsNothingWouldBeSent() {
    var id = filling.begin(person, call);
    filling.save(person, id, SomeTrainerApplication.form(AREA), 0);
    var t = application.getBean(TextsOfRequest.class).of(Face.CYRILLIC);

    assertThat(packing.content(draft(id))).isEmpty();
    assertThat(packing.gaps(draft(id), t))
        .containsExactly(
            new Packing.Gap("prilog-diploma", "Није приложен документ: диплома.", true));
  }

  private Draft draft(TrainerApplicationId id) {
    return (Draft) filling.read(person, id).value();
  }

  private Examined.Sound sound(String title) {
    return (Examined.Sound) files.examine(new Upload(title + ".pdf", Documents.pdf(title)));
  }
}
