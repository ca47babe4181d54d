package org.saradnja.portal.listing.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.base.web.ProcedureStep.Mark;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Timelines;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.portal.listing.CallCard;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CardsTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-04-20");
  private static final Instant NOW = Instant.parse("2027-04-20T08:14:00Z");

  @Autowired private ListedCallTable calls;

  private final Texts serbian = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private final Texts english = Texts.ofCommand(TextCatalogue.ofCommands(), Face.ENGLISH);

  /** The second of three steps runs; until when, each test says. */
  private static final class ThreeSteps implements Timelines {

    private Optional<LocalDate> due = Optional.of(TODAY.plusDays(9));
    private Mark mark = Mark.RUNNING;

    @Override
    public List<ProcedureStep> of(CallCode call, Texts t) {
      return List.of(step("Објава", Mark.DONE), step("Пријаве", mark), step("Листа", Mark.AHEAD));
    }

    @Override
    public boolean hasList(CallCode call) {
      return mark == Mark.DONE;
    }

    @Override
    public Current current(CallCode call, Texts t) {
      return new Current("Пријаве", "тече", mark, due);
    }

    private static ProcedureStep step(String title, Mark mark) {
      return new ProcedureStep(
          List.of(), "", title, mark, "", List.of(), List.of(), List.of(), List.of());
    }
  }

  private final ThreeSteps steps = new ThreeSteps();
  private Cards cards;

  @BeforeEach
  void lay() {
    cards = new Cards(calls, steps, LegalTime.physical(Clock.fixed(NOW, Office.ZONE)));
  }

  @Test
  void aRunningCallTellsItsStepAndItsMoney() {
    var card = cards.card(running("T-1"), serbian);

    assertThat(card.meta()).isEqualTo("Уб · T-1");
    assertThat(card.rail()).containsExactly("ok", "run", "");
    assertThat(card.step()).contains("2", "3", "Пријаве");
    assertThat(card.about()).contains("300.000", "900.000");
    assertThat(card.href()).isEqualTo("/konkursi/T-1");
  }

  @ParameterizedTest(name = "{0} days: {1}")
  @CsvSource({
    "9, RUNNING, још 9 дана, ''",
    "1, SOON, још 1 дан, soon",
    "2, SOON, још 2 дана, soon",
    "0, SOON, последњи дан је данас, soon",
    "-1, LATE, касни 1 дан, late",
    "-3, LATE, касни 3 дана, late",
  })
  void theTermSaysHowManyDaysAreLeftOrLost(int days, Mark mark, String left, String css) {
    steps.due = Optional.of(TODAY.plusDays(days));
    steps.mark = mark;

    var due = due(cards.card(running("T-1"), serbian));

    assertThat(due.left()).isEqualTo(left);
    assertThat(due.css()).isEqualTo(css);
    assertThat(due.iso()).isEqualTo(TODAY.plusDays(days).toString());
  }

  @Test
  void withoutATermOnlyTheStatusStands() {
    steps.due = Optional.empty();

    var card = cards.card(running("T-1"), serbian);

    assertThat(card.due()).isNull();
    assertThat(card.tag()).isEqualTo("тече");
  }

  @Test
  void aHistoricCallHasNoStepsAndSaysHowMuchOfItIsKnown() {
    var card = cards.card(ListedCallTableTest.historic("ub-2017", "Листа за 2017", 2017), serbian);

    assertThat(card.meta()).isEqualTo("Уб · 2017");
    assertThat(card.rail()).isEmpty();
    assertThat(card.due()).isNull();
    assertThat(card.about()).isEqualTo("Листа је пресечена.");
  }

  @ParameterizedTest
  @CsvSource({
    "Листа за 2017, sr-Cyrl, sr-Cyrl",
    "Lista za 2017, sr-Latn, sr-Latn",
  })
  void aHistoricTitleStandsInTheScriptOfItsSource(String title, String serbianTag, String english) {
    var call = ListedCallTableTest.historic("ub-2017", title, 2017);

    assertThat(cards.card(call, serbian).language()).isEqualTo(serbianTag);
    assertThat(cards.card(call, this.english).language()).isEqualTo(english);
  }

  @Test
  void onlyRunningTermsAreOfferedAndNotMoreThanAskedFor() {
    calls.put(running("T-1"));
    calls.put(running("T-2"));
    calls.put(ListedCallTableTest.historic("ub-2017", "Листа", 2017));

    assertThat(cards.withTerms(serbian, 1)).hasSize(1);
    assertThat(cards.withTerms(serbian, 9)).extracting(CallCard::tag).containsOnly("тече");
    steps.due = Optional.empty();
    assertThat(cards.withTerms(serbian, 9)).isEmpty();
  }

  @Test
  void aUnitHasItsRunningCallsBeforeItsHistoricOnes() {
    calls.put(ListedCallTableTest.historic("ub-2017", "Листа", 2017));
    calls.put(running("T-1"));

    assertThat(cards.of(new UnitId("ub"), serbian))
        .extracting(CallCard::href)
        .containsExactly("/konkursi/T-1", "/konkursi/ub-2017");
    assertThat(cards.of(new UnitId("raska"), serbian)).isEmpty();
    assertThat(cards.byUnit()).containsEntry(new UnitId("ub"), 2);
  }

  private static CallCard.Due due(CallCard card) {
    return Optional.ofNullable(card.due()).orElseThrow();
  }

  private static ListedCall running(String code) {
    return new ListedCall(
        code,
        Optional.of(new CallId(UUID.randomUUID())),
        Optional.of(new UnitId("ub")),
        Localised.ofCyrillic("Уб"),
        "Школа шаха",
        List.of("SOC"),
        Optional.of(2027),
        Optional.of(TODAY.minusDays(6)),
        Optional.of(TODAY.plusDays(9)),
        Optional.of(NOW.plusSeconds(9 * 86_400)),
        Optional.of(Dinars.of(900_000)),
        Optional.of(Dinars.of(50_000)),
        Optional.of(Dinars.of(300_000)),
        Optional.empty(),
        false);
  }
}
