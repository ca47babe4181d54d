package org.saradnja.funding.applications.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleContent;
import org.saradnja.funding.applications.filing.GrantApplication.Submitted;
import org.saradnja.funding.applications.filing.GrantApplication.Withdrawn;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.OrganisationId;

class GrantApplicationTest {

  private static final Instant RECEIVED = Instant.parse("2027-04-20T08:14:32.123456Z");
  private static final PublishedCall CALL = SampleCall.OPEN.call();

  @ParameterizedTest(name = "withdrawn at {0}")
  @ValueSource(strings = {"2027-04-20T08:14:32.123456Z", "2027-04-27T21:59:59.999999Z"})
  void whileTheCallIsOpenAnApplicationIsWithdrawn(Instant at) {
    assertThat(submitted().withdraw(CALL, at)).isEqualTo(new Withdrawn(submitted().filed(), at));
  }

  @ParameterizedTest(name = "too late at {0}")
  @ValueSource(strings = {"2027-04-27T22:00:00Z", "2027-06-01T00:00:00Z"})
  void afterTheLastMicrosecondItIsNotWithdrawnAnyMore(Instant at) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> submitted().withdraw(CALL, at))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(FilingRefusal.TOO_LATE_TO_WITHDRAW);
          assertThat(refused.arguments()).containsExactly(CALL.closesAt(), at);
        });
  }

  @Test
  void aCompletionChangesWhatIsAskedButNotThePlaceInTheQueue() {
    var completed =
        SampleContent.with(
            CALL,
            SampleContent.applicant(),
            SampleContent.programme(),
            SampleContent.budget(500_000, 60_000, 5_000));

    var supplemented = submitted().supplement(completed, completed.digest()).filed();

    assertThat(supplemented.requested()).isEqualTo(Dinars.of(500_000));
    assertThat(supplemented.total()).isEqualTo(Dinars.of(565_000));
    assertThat(supplemented.content()).isEqualTo(completed.digest());
    assertThat(supplemented.registryNumber()).isEqualTo(submitted().filed().registryNumber());
    assertThat(supplemented.receivedAt()).isEqualTo(RECEIVED);
    assertThat(supplemented.id()).isEqualTo(submitted().filed().id());
  }

  @Test
  void laterStagesSeeExactlyWhatWasReceived() {
    var filed = submitted().filed();

    assertThat(filed.received())
        .isEqualTo(
            new ReceivedApplication(
                filed.id(),
                filed.call(),
                "401-7/2027",
                filed.organisation(),
                "Удружење „Тиха вода“",
                "Комшијски телефон",
                Dinars.of(780_000),
                Dinars.of(870_000),
                RECEIVED,
                SampleContent.whole(CALL).digest()));
  }

  @Test
  void whatIsKeptIsTheTextWhoseBytesTheDigestCovers() {
    var packed = Packed.of(SampleContent.whole(CALL));

    assertThat(Digest.of(packed.json().getBytes(UTF_8))).isEqualTo(packed.digest());
    assertThat(packed.digest()).isEqualTo(SampleContent.whole(CALL).digest());
  }

  private static Submitted submitted() {
    return new Submitted(
        new Filed(
            new ApplicationId(new UUID(3, 3)),
            CALL.id(),
            CALL.unit(),
            new OrganisationId(new UUID(4, 4)),
            "Удружење „Тиха вода“",
            "Комшијски телефон",
            Dinars.of(780_000),
            Dinars.of(870_000),
            "401-7/2027",
            RECEIVED,
            SampleContent.whole(CALL).digest()));
  }
}
