package org.saradnja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.parties.people.People;
import org.saradnja.record.ledger.log.Chain;
import org.saradnja.record.notices.letters.QueuedLetters;

/**
 * An installation of two nodes on one database: whoever is sent to the other one in the middle of
 * their work does not notice, and nothing is done twice. Nothing that one of them keeps in memory
 * may make it tell something else than the other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

  private static final int LETTERS = 64;
  private static final int ACTS_OF_A_THREAD = 25;
  private static final int THREADS_OF_A_NODE = 4;
  private static final LocalDate TOMORROW = LocalDate.parse("2027-04-21");
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final GreenMail post =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private Node a;
  private Node b;

  @BeforeAll
  void twoNodesOnOneDatabase() {
    post.start();
    var database = Node.emptyDatabase();
    a = started(database, "a@vezbaonica.example");
    b = started(database, "b@vezbaonica.example");
    new OpenCall(a).play();
  }

  private Node started(Map<String, String> database, String from) {
    var more =
        Stream.of(
            "--saradnja.mail.delivery=smtp",
            "--saradnja.mail.from=" + from,
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + post.getSmtp().getPort());
    return Node.start(
        database, Stream.concat(more, Stream.of(OpenCall.PRACTICE)).toArray(String[]::new));
  }

  @AfterAll
  void end() {
    Stream.of(b, a).filter(Objects::nonNull).forEach(Node::close);
    post.stop();
  }

  @Test
  void aSessionOpenedOnOneGoesOnOnTheOtherAndIsEndedThereForBoth() throws Exception {
    var reader = new Caller();
    reader.signIn(a.at("/nalog/prijava"), "sluzbenik");

    var name = reader.page(a.at("/rad")).select(".signin").text();
    assertThat(reader.page(b.at("/rad")).select(".signin").text()).isEqualTo(name).isNotEmpty();
    assertThat(reader.page(b.at("/nalog/sesije")).select("tbody tr")).hasSize(1);

    assertThat(reader.send(b.at("/rad"), b.at("/nalog/odjava"), Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(reader.get(a.at("/rad")).statusCode()).as("on the first node too").isNotEqualTo(200);
  }

  @Test
  void whatIsSavedOrSentThroughOneIsReadOnTheOtherAtOnce() throws Exception {
    var applicant = new Caller();
    applicant.signIn(a.at("/nalog/prijava"), OpenCall.APPLICANT);
    var draft = applicant.page(b.at("/rad/prijave")).expectFirst("tbody a").attr("href");
    var others = new Caller();
    var publicPage = "/konkursi/" + OpenCall.CODE;
    var before = told(others.page(b.at(publicPage)));

    var programme = SampleAnswers.programme();
    programme.put("title", "Телефон са два чвора");
    save(applicant, a, draft + "/program", programme);
    assertThat(applicant.page(b.at(draft + "/program")).expectFirst("#title").val())
        .isEqualTo("Телефон са два чвора");
    save(applicant, b, draft + "/izjave", SampleAnswers.statements());
    var review = applicant.page(a.at(draft + "/pregled"));
    assertThat(review.select(".lacks li")).as("what is missing").isEmpty();
    var digest = review.expectFirst("[name=digest]").val();
    var sent =
        applicant.send(a.at(draft + "/pregled"), b.at(draft + "/slanje"), Map.of("digest", digest));

    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(applicant.page(a.at(draft + "/potvrda")).text()).contains("Телефон са два чвора");
    assertThat(told(others.page(a.at(publicPage))))
        .isEqualTo(told(others.page(b.at(publicPage))))
        .isNotEqualTo(before);
  }

  @Test
  void aRuleAdoptedOnOneHoldsOnTheOtherAtOnce() throws Exception {
    var officer = new Caller();
    officer.signIn(a.at("/nalog/prijava"), "sluzbenik");
    var citizen = new Caller();
    var book = "/jls/vezbaonica/pravila";
    assertThat(citizen.page(b.at(book)).text()).doesNotContain("Одлука о приговору 3/2027");

    var form = "/rad/pravila/vezbaonica/objection";
    assertThat(officer.send(a.at(form), a.at(form), adoption()).statusCode()).isEqualTo(303);

    assertThat(citizen.page(b.at(book)).text()).contains("Одлука о приговору 3/2027");
    assertThat(
            b.application()
                .getBean(RuleBook.class)
                .on(RuleKey.OBJECTION, "vezbaonica", TOMORROW)
                .value())
        .isEqualTo("10");
  }

  @Test
  void aDayDeclaredOnOneIsNotCountedByTheOther() throws Exception {
    var office = new Caller();
    office.signIn(b.at("/nalog/prijava"), "kancelarija");
    var citizen = new Caller();
    var question = "/rokovi?from=2027-06-07&length=3&unit=working-days";
    assertThat(citizen.page(a.at(question)).text()).contains("Последњи дан: четвртак, 10. 6. 2027");

    var form = "/rad/kalendar/upis";
    assertThat(office.send(b.at(form), b.at(form), dayOfMourning()).statusCode()).isEqualTo(303);

    assertThat(citizen.page(a.at(question)).text()).contains("Последњи дан: петак, 11. 6. 2027");
  }

  @Test
  void aLetterIsSentOnceThoughBothLookForIt() throws Exception {
    var call = a.jdbc().sql("select id from call where code = :code");
    var id = call.param("code", OpenCall.CODE).query(UUID.class).single();
    var applicant =
        a.application()
            .getBean(People.class)
            .withEmail(OpenCall.APPLICANT + "@vezbaonica.example")
            .orElseThrow();

    var together = new CyclicBarrier(2);
    QueuedLetters.queue(LETTERS, id, applicant, a.application());
    atTheSameTime(
        Stream.of(a, b)
            .<Callable<Void>>map(node ->
                () -> {
                  together.await();
                  QueuedLetters.sendDue(node.application());
                  return null;
                })
            .toList());

    await()
        .atMost(LONGEST)
        .until(() -> a.count("notice where due_at is not null and attempts < 1") == 0);
    await()
        .atMost(LONGEST)
        .untilAsserted(() ->
            assertThat(a.count("notice where detail like 'letter %' and outcome = 'SENT'"))
                .isEqualTo(LETTERS));
    assertThat(notices())
        .doesNotHaveDuplicates()
        .hasSize((int) a.count("notice where outcome = 'SENT'"));
  }

  @Test
  void theLogIsClosedWithoutAGapWhoeverActsAndWhoeverCloses() throws Exception {
    var logs = Stream.of(a, b).map(node -> new Chain(node.application())).toList();
    var acting = new ArrayList<Callable<Void>>();
    for (int node = 0; node < logs.size(); node++) {
      var log = logs.get(node);
      var name = "node " + node + " thread ";
      IntStream.range(0, THREADS_OF_A_NODE)
          .forEach(thread -> acting.add(() -> act(log, name + thread)));
    }

    atTheSameTime(acting);
    logs.forEach(Chain::close);

    logs.forEach(Chain::isWhole);
    assertThat(logs.getFirst().subjects("node "))
        .hasSize(2 * THREADS_OF_A_NODE * ACTS_OF_A_THREAD)
        .doesNotHaveDuplicates();
  }

  /**
   * Every other act is followed by a round that closes what there is; every third is taken back.
   */
  private static Void act(Chain log, String name) {
    for (int act = 0; act < ACTS_OF_A_THREAD; act++) {
      log.act(name + " act " + act, false);
      log.act("taken back by " + name, true);
      if (act % 2 == 0) {
        log.close();
      }
    }
    return null;
  }

  private static void atTheSameTime(List<Callable<Void>> all) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : threads.invokeAll(all)) {
        one.get();
      }
    }
  }

  private static void save(Caller applicant, Node node, String step, Map<String, String> typed)
      throws Exception {
    var page = applicant.page(node.at(step));
    var form = new HashMap<>(typed);
    page.select("#korak > input[type=hidden], #sacuvano input")
        .forEach(field -> form.put(field.attr("name"), field.val()));
    form.put("act", "later");
    assertThat(applicant.post(node.at(step), form).statusCode()).as(step).isEqualTo(303);
  }

  /** Without the clock that stands above the page. */
  private static String told(Document page) {
    return page.select("main").text();
  }

  private List<String> notices() throws MessagingException {
    var ids = new ArrayList<String>();
    for (Message letter : post.getReceivedMessages()) {
      ids.add(letter.getHeader("X-Saradnja-Notice")[0]);
    }
    return ids;
  }

  private static Map<String, String> adoption() {
    return Map.of(
        "vrednost", "10",
        "od", "21. 4. 2027.",
        "akt", "Одлука о приговору",
        "broj", "3/2027",
        "doneto", "10. 4. 2027.",
        "glasilo", "Службени лист општине Вежбаоница 4/2027",
        "clan", "7",
        "korak", "uvodjenje");
  }

  private static Map<String, String> dayOfMourning() {
    return Map.of(
        "vrsta", "NERADNI",
        "dan", "9. 6. 2027.",
        "razlog", "Дан жалости",
        "akt", "Одлука о дану жалости",
        "broj", "1/2027",
        "glasilo", "Службени гласник РС 40/2027",
        "korak", "upis");
  }
}
