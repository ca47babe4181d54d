package org.saradnja.training.certificates.register;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;

/** The story of 2019, in records that acts have made. */
@PracticeWorld
class TrainingsOf2019Test {

  @Autowired private Sessions sessions;
  @Autowired private Participants participants;
  @Autowired private Certificates certificates;

  private List<Session> held;
  private List<Participant> people;
  private List<Held> documents;

  @BeforeEach
  void theSeries() {
    held = sessions.of(sessions.find(new SeriesCode("ocd-2019")).orElseThrow().id());
    people = held.stream().flatMap(one -> participants.of(one.id()).stream()).toList();
    documents = held.stream().flatMap(one -> certificates.of(one.id()).stream()).toList();
  }

  @Test
  void sevenTrainingsHad123ParticipantsAnd98CertificatesFrom61Units() {
    assertThat(held).hasSize(7);
    assertThat(people).hasSize(123);
    assertThat(of(DocumentKind.CERTIFICATE)).hasSize(98);
    assertThat(of(DocumentKind.CERTIFICATE).stream().map(Held::unit).collect(toSet()))
        .hasSize(61)
        .doesNotContain(Optional.empty());
  }

  @Test
  void whoWasThereAndDidNotPassHasAConfirmationAndWhoMissedADayHasNothing() {
    assertThat(of(DocumentKind.CONFIRMATION)).hasSize(9);
    assertThat(people.size() - documents.size()).isEqualTo(16);
  }

  @Test
  void womenAndMenMissedDaysAndFailedAlike() {
    var certified = of(DocumentKind.CERTIFICATE).stream().map(Held::enrolment).collect(toSet());
    var without = people.stream().filter(one -> !certified.contains(one.enrolment())).toList();

    assertThat(without.stream().map(Participant::gender).collect(toSet())).hasSize(2);
  }

  private List<Held> of(DocumentKind kind) {
    return documents.stream().filter(one -> one.kind() == kind).toList();
  }
}
