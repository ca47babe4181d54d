package org.saradnja;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.DatabaseLine.Where;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.testing.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * PostgreSQL goes away while a file or an application is on its way: at the first statement that
 * writes, before the commit, and after the commit but before its answer. Whoever sent it is told so
 * on a page, and when the database is back, all of it is there or nothing.
 */
class OutageWhileSendingTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final String COMMIT = "COMMIT";
  private static final List<Integer> NOTHING = List.of(0, 0, 0, 0);
  private static final List<Integer> EVERYTHING = List.of(1, 1, 1, 1);

  private final Caller applicant = new Caller();

  private DatabaseLine line;
  private Node node;
  private JdbcClient database;
  private String draft;

  @BeforeEach
  void aFilledApplication() throws Exception {
    var behind = Node.emptyDatabase();
    line = DatabaseLine.to(requireNonNull(behind.get(Node.URL)));
    var over = new HashMap<>(behind);
    over.put(Node.URL, line.address());
    database =
        JdbcClient.create(
            new DriverManagerDataSource(
                requireNonNull(behind.get(Node.URL)),
                requireNonNull(behind.get(Node.USER)),
                requireNonNull(behind.get(Node.PASSWORD))));
    var quick = Stream.of("--spring.datasource.hikari.connection-timeout=2000");
    node =
        Node.start(over, Stream.concat(quick, Stream.of(OpenCall.PRACTICE)).toArray(String[]::new));
    new OpenCall(node).play();
    applicant.signIn(node.at("/nalog/prijava"), OpenCall.APPLICANT);
    draft = applicant.page(node.at("/rad/prijave")).expectFirst("tbody a").attr("href");
    var answer =
        applicant.post(node.at(draft + "/izjave"), withSaving(SampleAnswers.statements(), "later"));
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  @AfterEach
  void end() throws IOException {
    if (node != null) {
      node.close();
    }
    if (line != null) {
      line.close();
    }
  }

  @Test
  void whatWasCutOffIsThereAsAWholeOrNotAtAll() throws Exception {
    var before = files();
    for (var where : moments("insert into file_content")) {
      line.cutAt(where);
      isToldSo(attach(), where);

      assertThat(files())
          .as(where.toString())
          .isEqualTo(where.passedOn() ? plusOne(before) : before);
    }
    for (var where : moments("insert into application_sending")) {
      var review = applicant.page(node.at(draft + "/pregled"));
      var form =
          Map.of(
              "_csrf", Caller.token(review), "digest", review.expectFirst("[name=digest]").val());
      line.cutAt(where);
      isToldSo(applicant.post(node.at(draft + "/slanje"), form), where);

      assertThat(sent()).as(where.toString()).isEqualTo(where.passedOn() ? EVERYTHING : NOTHING);
    }

    assertThat(applicant.page(node.at(draft + "/potvrda")).text())
        .as("what was sent without an answer is found by whoever looks again")
        .contains("401-");
  }

  private static List<Where> moments(String write) {
    return List.of(
        new Where(List.of(write), false),
        new Where(List.of(write, COMMIT), false),
        new Where(List.of(write, COMMIT), true));
  }

  /** Until the line is mended nothing works; a moment after it everything does. */
  private void isToldSo(HttpResponse<String> answer, Where where) throws Exception {
    assertThat(line.isWhole()).as("the line at " + where).isFalse();
    assertThat(answer.statusCode()).as(where.toString()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("30");
    assertThat(Jsoup.parse(answer.body()).select("main").text())
        .contains("Сервер је тренутно недоступан", "није сачувано напола", "Покушајте поново");

    line.mend();
    await().atMost(LONGEST).until(() -> applicant.get(node.at(draft)).statusCode() < 400);
  }

  private HttpResponse<String> attach() throws Exception {
    return applicant.upload(
        node.at(draft + "/prilozi/" + slot()),
        withSaving(SampleAnswers.statements(), "attach"),
        "prilog-" + slot(),
        "plan.pdf",
        Documents.pdf("План " + UUID.randomUUID()));
  }

  private String slot() throws Exception {
    var field = applicant.page(node.at(draft + "/izjave")).expectFirst("input[type=file]");
    return field.attr("name").substring("prilog-".length());
  }

  private Map<String, String> withSaving(Map<String, String> typed, String act) throws Exception {
    var form = new HashMap<>(typed);
    applicant
        .page(node.at(draft + "/izjave"))
        .select("#korak > input[type=hidden], #sacuvano input")
        .forEach(field -> form.put(field.attr("name"), field.val()));
    form.put("act", act);
    return form;
  }

  /** Attached to the draft, described, kept. */
  private List<Integer> files() {
    return Stream.of(
            "application_attachment where draft = :id",
            "file where :id is not null",
            "file_content where :id is not null")
        .map(this::count)
        .toList();
  }

  private static List<Integer> plusOne(List<Integer> counts) {
    return counts.stream().map(count -> count + 1).toList();
  }

  /** The application, its sending, its entry in the log, its receipt in the post. */
  private List<Integer> sent() {
    return Stream.of(
            "application where id = :id",
            "application_sending where application = :id",
            "ledger_entry where kind = 'ApplicationSent' and :id is not null",
            "notice where kind = 'APPLICATION_RECEIVED' and about = :id")
        .map(this::count)
        .toList();
  }

  private int count(String from) {
    return database
        .sql("select count(*) from " + from)
        .param("id", UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)))
        .query(Integer.class)
        .single();
  }
}
