package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final String NOBODY = "";
  private static final String PRIMERGRAD = "ocd-2027-primergrad";

  /** Nobody else signs in with it while these tests turn its second step on and off. */
  private static final String WITH_TWO_STEPS = "revizor";

  /** Who looks, and where each begins: every page in each state that looks different. */
  private static final Map<String, List<String>> STARTS = new LinkedHashMap<>();

  static {
    STARTS.put(
        NOBODY,
        List.of(
            "/",
            "/konkursi",
            "/konkursi/VEZ-2027-01",
            "/konkursi/VEZ-2027-02",
            "/konkursi/VEZ-2027-06",
            "/konkursi/VEZ-2027-01/lista",
            "/konkursi/VEZ-2027-01/prijave",
            "/konkursi/raska-2017",
            "/konkursi/raska-2017/lista",
            "/konkursi/kovin-2018",
            "/rokovi?from=2027-01-25&length=15&unit=calendar-days",
            "/konkursi/VEZ-2027-03/pitanja",
            "/kalendar",
            "/kalendar?stanje=kasni",
            "/kalendar/vezbaonica/2027",
            "/obuke/ocd-2019-subotica",
            "/obuke/ocd-2027",
            "/obuke/ocd-2027-uzorno-selo",
            "/obuke/ocd-2027-proba",
            "/obuke/saradnja-sa-ocd",
            "/obuke/pozivi/pred-2026-01",
            "/obuke/pozivi/pred-2026-02",
            "/obuke/pozivi/pred-2027-01",
            "/obuke/pozivi/pred-2027-02",
            "/obuke/predavaci",
            "/statistika?od=2019-01-01&do=2019-12-31",
            "/institucije",
            "/institucije/vezbovna-mreza",
            "/jls/ministarstvo-za-vezbu",
            "/pretraga?q=raska",
            "/pretraga?q=nista-takvo",
            "/nalog/nastavak",
            "/nalog/novi",
            "/nema-ove-stranice"));
    STARTS.put(
        "sluzbenik",
        List.of(
            "/rad",
            "/rad/jedinica",
            "/rad/konkursi/VEZ-2027-04",
            "/rad/konkursi/VEZ-2027-04/objava",
            "/rad/konkursi/VEZ-2027-03/pitanja",
            "/rad/plan",
            "/rad/plan/vezbaonica/2027",
            "/rad/plan/vezbaonica/2027/red/novi",
            "/rad/konkursi/VEZ-2027-05/prijave",
            "/rad/konkursi/VEZ-2027-06/komisija",
            "/rad/konkursi/VEZ-2027-05/komisija",
            "/rad/konkursi/VEZ-2027-06/lista"));
    STARTS.put("odlucilac", List.of("/rad", "/rad/odobrenja/VEZ-2027-07"));
    STARTS.put(
        "udruzenje",
        List.of("/rad", "/konkursi/VEZ-2027-03/pitanja", "/rad/prijave/nova?konkurs=VEZ-2027-03"));
    STARTS.put("clan1", List.of("/rad", "/rad/moje-obuke", "/rad/konkursi/VEZ-2027-06/ocene"));
    STARTS.put("clan2", List.of("/rad", "/rad/konkursi/VEZ-2027-06/izjava"));
    STARTS.put("predsednik-komisije", List.of("/rad/konkursi/VEZ-2027-01/ocene"));
    STARTS.put("kancelarija", List.of("/rad"));
    STARTS.put(
        "administrator",
        List.of(
            "/rad",
            "/rad/nalozi?q=zastupnik01",
            "/rad/udruzenja/90000003/zastupnici",
            "/rad/institucije",
            "/rad/institucije/nova",
            "/rad/institucije/uvoz",
            "/rad/institucije/vezbovna-mreza"));
    STARTS.put(
        "akademija",
        List.of(
            "/rad",
            "/rad/vrednovanje/poredjenje?po=predavac",
            "/rad/vrednovanje/obrasci/program/saradnja-sa-ocd",
            "/rad/programi/godina/2027/opsti",
            "/rad/predavaci/pozivi"));
    STARTS.put(
        "organizator",
        List.of(
            "/rad",
            "/rad/obuke",
            "/rad/test",
            "/rad/vrednovanje/obuke/ocd-2027-vezbaonica",
            "/rad/vrednovanje/obuke/ocd-2027-primergrad/papir/samoprocena",
            "/rad/prisustvo/ocd-2027-vezbaonica/2",
            "/rad/izbor"));
    STARTS.put(
        "predavac",
        List.of(
            "/rad",
            "/rad/vezbe/ocd-2027-vezbaonica",
            "/rad/vezbe",
            "/rad/vrednovanje/obuke/ocd-2027-primergrad/grupa",
            "/rad/predavac"));
    STARTS.put("finansije", List.of("/rad/moje-obuke/samoprocena/ocd-2027-primergrad"));
    STARTS.put(
        "kadrovi",
        List.of(
            "/rad",
            "/rad/kadrovi/ocd-2027-uzorno-selo",
            "/rad/obucenost",
            "/rad/obucenost?stanje=nedostaje",
            "/rad/obucenost/potrebe"));
    STARTS.put("mesto-2a", List.of("/rad"));
    STARTS.put(
        "polaznik",
        List.of(
            "/rad",
            "/rad/moje-obuke",
            "/rad/test",
            "/rad/moje-obuke/upitnik/ocd-2027-vezbaonica",
            "/rad/predavac",
            "/rad/predavac/prijave/nova?poziv=pred-2027-02"));
    STARTS.put("zastupnik07", List.of("/rad/predavac"));
  }

  @Autowired ApplicationContext application;

  @TestFactory
  Stream<DynamicTest> everyPageIsAsItShouldBe() throws IOException {
    var pages = new EveryPage(application);
    var readers =
        STARTS.entrySet().stream()
            .map(reader -> test("as " + reader.getKey(), () -> reads(pages, reader)));
    var others =
        Stream.of(
            test("who forgot the password", () -> choosesANewPassword(pages)),
            test("who signs in with two steps", () -> signsInWithTwoSteps(pages)),
            test("who takes a table over", () -> takesATableOver(pages)),
            test("who sits a test", () -> sitsATest(pages)),
            test("who keeps the register of certificates", () -> keepsTheRegister(pages)),
            test("who selects trainers", () -> selectsTrainers(pages)),
            test("who comes to a training", () -> comesToATraining(pages)),
            test("no page was forgotten", () -> assertThat(pages.nobodyOpened()).isEmpty()));
    return Stream.concat(readers, others);
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
    try (var visitor = as(NOBODY)) {
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

  private static void signsInWithTwoSteps(EveryPage pages) throws InvalidKeyException {
    try (var visitor = as(WITH_TWO_STEPS);
        var again = as(NOBODY)) {
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
    return account.equals(NOBODY) ? visitor : visitor.signIn(account);
  }

  private static DynamicTest test(String name, org.junit.jupiter.api.function.Executable test) {
    return DynamicTest.dynamicTest(name, test);
  }
}
