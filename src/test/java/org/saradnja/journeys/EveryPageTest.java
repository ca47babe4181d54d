package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.saradnja.training.exams.attempt.RunningAttempt;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.selecting.SomeSelection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every page of the platform, as those who may see it find it in the practice world: accessible at
 * both widths, without sideways scroll, in the right script, with links that lead somewhere. A page
 * that nobody here opens fails the last of these tests.
 */
@Journey
class EveryPageTest {

  /**
   * Who open none but the pages behind the sign-in; the rest of the readers open all the others.
   */
  private static final Set<String> AT_DESKS =
      Set.of(
          "sluzbenik",
          "odlucilac",
          "udruzenje",
          "clan1",
          "clan2",
          "predsednik-komisije",
          "kancelarija",
          "administrator",
          "akademija");

  private static final String PRIMERGRAD = "ocd-2027-primergrad";

  /** Nobody else signs in with it while these tests turn its second step on and off. */
  private static final String WITH_TWO_STEPS = "revizor";

  @Autowired ApplicationContext application;

  /** Two walk at the same time, each always the same way: a fault is found again where it was. */
  @TestFactory
  Stream<DynamicTest> everyPageIsAsItShouldBe() throws IOException {
    var pages = new EveryPage(application);
    var desks = pages.within("/rad");
    var one = Visitor.thread();
    var other = Visitor.thread();
    var readers =
        Starts.OF_EVERYBODY.entrySet().stream()
            .map(reader ->
                AT_DESKS.contains(reader.getKey())
                    ? test("as " + reader.getKey(), other, () -> reads(desks, reader))
                    : test("as " + reader.getKey(), one, () -> reads(pages, reader)));
    var others =
        Stream.of(
            test("who forgot the password", other, () -> choosesANewPassword(desks)),
            test("who moves to another address", other, () -> movesToAnotherAddress(desks)),
            test("who signs in with two steps", other, () -> signsInWithTwoSteps(desks)),
            test("who takes a table over", other, () -> takesATableOver(desks)),
            test("who sits a test", other, () -> sitsATest(desks)),
            test("who keeps the register of certificates", other, () -> keepsTheRegister(desks)),
            test("who selects trainers", other, () -> selectsTrainers(desks)),
            test("who has taken a series over", other, () -> looksAtThePast(desks)),
            test("who comes to a training", other, () -> comesToATraining(desks)),
            test("who is invited", other, () -> isInvited(desks)));
    // All of them begin before the first is waited for.
    var walks = Stream.concat(readers, others).toList();
    return Stream.concat(
            walks.stream(),
            Stream.of(
                DynamicTest.dynamicTest(
                    "no page was forgotten",
                    () -> assertThat(pages.nobodyOpened(desks)).isEmpty())))
        .onClose(one::close)
        .onClose(other::close);
  }

  @ParameterizedTest
  @CsvSource({
    "'', /konkursi/VEZ-2027-01",
    "'', /konkursi/VEZ-2027-01/lista",
    "'', /rokovi?from=2027-01-25&length=15&unit=calendar-days",
    "sluzbenik, /rad/konkursi/VEZ-2027-04",
    "clan1, /rad/konkursi/VEZ-2027-06/ocene"
  })
  void theComponentsAreAccessibleInLatinAndInEnglish(String account, String path) {
    try (var visitor = as(account)) {
      for (var face : List.of(Face.LATIN, Face.ENGLISH)) {
        visitor.open(face.href(path)).findsThePageAccessible(face + " of " + path);
      }
    }
  }

  private static void reads(EveryPage pages, Map.Entry<String, List<String>> reader) {
    try (var visitor = as(reader.getKey())) {
      assertThat(pages.faultsFrom(visitor, reader.getValue())).isEmpty();
    }
  }

  private void sitsATest(EveryPage pages) {
    var email = "finansije@vezbaonica.example";
    var attempt = RunningAttempt.of(email, PRIMERGRAD, application);
    try (var visitor = as("finansije")) {
      assertThat(pages.faultsFrom(visitor, List.of(attempt, attempt + "/predaja"))).isEmpty();
    }
  }

  private void selectsTrainers(EveryPage pages) {
    try (var visitor = as("akademija")) {
      assertThat(pages.faultsFrom(visitor, SomeSelection.paths(application))).isEmpty();
    }
  }

  private void looksAtThePast(EveryPage pages) {
    var past = application.getBean(Sessions.class).find(new SeriesCode("ocd-2019")).orElseThrow();
    try (var visitor = as("organizator")) {
      var path = "/rad/obuke/preuzimanje/" + past.id().value();
      assertThat(pages.faultsFrom(visitor, List.of(path))).isEmpty();
    }
  }

  private void comesToATraining(EveryPage pages) {
    var seat = RunningAttempt.seat("finansije@vezbaonica.example", PRIMERGRAD, application);
    try (var visitor = as("finansije")) {
      var starts =
          List.of("/rad/moje-obuke/prisustvo", "/rad/moje-obuke/" + seat.value() + "/znacka");
      assertThat(pages.faultsFrom(visitor, starts)).isEmpty();
    }
  }

  private void keepsTheRegister(EveryPage pages) {
    var document = SomeCertificate.issued(application);
    try (var visitor = as("akademija")) {
      assertThat(
              pages.faultsFrom(
                  visitor,
                  List.of(
                      "/rad/potvrde/" + document.id().value(),
                      SomeCertificate.ordered(application),
                      document.document().code().path())))
          .isEmpty();
    }
  }

  private static void choosesANewPassword(EveryPage pages) {
    try (var visitor = as(Starts.NOBODY)) {
      visitor.open("/nalog/lozinka/zaboravljena");
      visitor.page.fill("[name=email]", "donator@vezbaonica.example");
      visitor.page.press("[name=email]", "Enter");
      visitor.page.waitForURL("**poslato=true");
      var link = "main a[href*='/nalog/lozinka/nova']";
      visitor.page.waitForCondition(() -> {
        visitor.open("/vezba/sanduce?adresa=donator@vezbaonica.example");
        visitor.page.click("main .records a");
        return visitor.page.isVisible(link);
      });
      visitor.page.click(link);
      assertThat(pages.faultsFrom(visitor, List.of(visitor.path()))).isEmpty();
    }
  }

  private static void movesToAnotherAddress(EveryPage pages) {
    try (var visitor = as("donator")) {
      visitor.open("/nalog/posta");
      visitor.page.fill("#email", "nova-adresa@vezbaonica.example");
      visitor.page.fill("#password", "vezba-2026");
      visitor.page.press("#password", "Enter");
      visitor.page.waitForSelector("form[action$='/odustanak']");
      visitor.findsThePageAccessible("an address that waits");
      var link = "main a[href*='/nalog/posta/potvrda']";
      visitor.page.waitForCondition(() -> {
        visitor.open("/vezba/sanduce?adresa=nova-adresa@vezbaonica.example");
        return visitor.page.isVisible("main .records a");
      });
      visitor.page.click("main .records a");
      visitor.page.click(link);
      assertThat(pages.faultsFrom(visitor, List.of(visitor.path()))).isEmpty();
    }
  }

  private static void isInvited(EveryPage pages) {
    var address = "revizor@vezbaonica.example";
    try (var head = as("odlucilac");
        var visitor = as("revizor")) {
      head.open("/rad/saradnici");
      head.page.fill("#email", address);
      head.page.press("#email", "Enter");
      head.page.waitForURL("**poslato=true");
      var link = "main a[href*='/nalog/poziv']";
      visitor.page.waitForCondition(() -> {
        visitor.open("/vezba/sanduce?adresa=" + address);
        return visitor.page.isVisible("main .records a");
      });
      visitor.page.click("main .records a");
      visitor.page.click(link);
      assertThat(pages.faultsFrom(visitor, List.of(visitor.path()))).isEmpty();
    }
  }

  private static void signsInWithTwoSteps(EveryPage pages) throws InvalidKeyException {
    try (var visitor = as(WITH_TWO_STEPS);
        var again = as(Starts.NOBODY)) {
      visitor.open("/nalog/kod");
      visitor.page.click("[action='/nalog/kod/novi'] button");
      var secret = visitor.page.innerText("main .mono").replace(" ", "");
      visitor.findsThePageAccessible("the picture of the secret");
      visitor.page.fill("[name=kod]", code(secret));
      visitor.page.press("[name=kod]", "Enter");
      visitor.findsThePageAccessible("the spare codes");
      var spare = visitor.page.innerText("main li .mono");

      again.fillSignIn(WITH_TWO_STEPS);
      again.page.waitForURL("**/nalog/prijava/kod");
      assertThat(pages.faultsFrom(again, List.of("/nalog/prijava/kod"))).isEmpty();

      assertThat(pages.faultsFrom(visitor, List.of("/nalog/kod"))).isEmpty();
      visitor.open("/nalog/kod").page.fill("[name=kod]", spare);
      visitor.page.click("[formaction='/nalog/kod/kraj']");
    }
  }

  private static String code(String secret) throws InvalidKeyException {
    return new TimeBasedOneTimePasswordGenerator()
        .generateOneTimePasswordString(
            new SecretKeySpec(Base32.decode(secret), "RAW"), Instant.now());
  }

  /** A table without one good row changes nothing, and its outcome has a page all the same. */
  private static void takesATableOver(EveryPage pages) {
    try (var visitor = as("sluzbenik")) {
      visitor.open("/rad/udruzenja/uvoz");
      visitor.page.fill(
          "[name=text]",
          """
          maticni_broj;pib;naziv;oblik;sediste;adresa;zastupnik;datum_upisa
          12;34;Удружење без броја;удружење;Вежбаоница;Трг вежбања 1;Вежбан Вежбовић;2020-01-01
          """);
      visitor.page.click("[name=step]");
      visitor.findsThePageAccessible("the table before it is taken over");
      visitor.page.evaluate("() => { document.querySelector('[name=step]').value = 'uvezi' }");
      visitor.page.click("[name=step]");
      visitor.page.waitForURL("**/rad/udruzenja/uvoz/*");
      assertThat(pages.faultsFrom(visitor, List.of(visitor.path()))).isEmpty();
    }
  }

  private static Visitor as(String account) {
    var visitor = Visitor.withBrowser();
    return account.equals(Starts.NOBODY) ? visitor : visitor.signIn(account);
  }

  private static DynamicTest test(String name, ExecutorService thread, Walk walk) {
    var walking =
        thread.submit(() -> {
          walk.go();
          return name;
        });
    return DynamicTest.dynamicTest(
        name,
        () -> {
          try {
            walking.get();
          } catch (ExecutionException fault) {
            throw fault.getCause();
          }
        });
  }

  private interface Walk {
    void go() throws Exception;
  }
}
