package org.saradnja.training.certificates.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.seal.PaperSeal;
import org.saradnja.base.web.Proof;
import org.saradnja.base.web.Texts;
import org.saradnja.training.certificates.Completion;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.certificates.checking.CertificatePage.Condition;
import org.saradnja.training.certificates.checking.CertificatePage.Fact;
import org.saradnja.training.certificates.checking.CertificatePage.Happening;
import org.springframework.stereotype.Component;

/** Puts a document into the words of a face; nothing is told that does not stand on it. */
@Component
class Describing {

  private static final String PREFIX = "certificates.";

  private final LegalTime time;
  private final PaperSeal seal;

  Describing(LegalTime time, PaperSeal seal) {
    this.time = time;
    this.seal = seal;
  }

  CertificatePage page(Document document, Texts t) {
    var issued = document.issued();
    var standing = Standing.of(document, time.today());
    var key = PREFIX + standing.code() + "." + issued.kind().name();
    return new CertificatePage(
        issued.code().path(),
        issued.code().grouped(),
        kind(issued, t),
        issued.number(),
        t.get(key),
        standing instanceof Standing.Valid ? "ok" : "late",
        lead(standing, t),
        ground(standing),
        standing instanceof Standing.Corrected corrected ? corrected.by().path() : "",
        nameLanguage(t),
        facts(issued, t),
        t.get(PREFIX + "rule", String.valueOf(issued.rule())),
        issued.conditions().stream().map(line -> condition(line, t)).toList(),
        proof(document, t),
        document.entries().stream().map(entry -> happening(entry, t)).toList(),
        issued.practice() ? t.get(PREFIX + "practice") : "");
  }

  private String lead(Standing standing, Texts t) {
    var now = time.now();
    return switch (standing) {
      case Standing.Valid _ -> t.get(PREFIX + "valid.lead", now);
      case Standing.Expired(var lastDay) -> t.get(PREFIX + "expired.lead", lastDay);
      case Standing.Corrected corrected -> t.get(PREFIX + "corrected.lead", corrected.at());
      case Standing.Revoked revoked -> t.get(PREFIX + "revoked.lead", revoked.at());
    };
  }

  private static String ground(Standing standing) {
    return switch (standing) {
      case Standing.Valid _, Standing.Expired _ -> "";
      case Standing.Corrected corrected -> corrected.ground();
      case Standing.Revoked revoked -> revoked.ground();
    };
  }

  private static List<Fact> facts(IssuedCertificate issued, Texts t) {
    var training = issued.training();
    var facts = new ArrayList<Fact>();
    facts.add(named("name", issued.name(), "", t));
    issued.employer().ifPresent(employer -> facts.add(named("unit", employer.name(), "", t)));
    facts.add(new Fact(t.get(PREFIX + "number"), issued.number(), "", ""));
    facts.add(new Fact(t.get(PREFIX + "issued"), t.shortDay(t.dayOf(issued.issuedAt())), "", ""));
    issued
        .validUntil()
        .ifPresent(last -> facts.add(new Fact(t.get(PREFIX + "until"), t.shortDay(last), "", "")));
    var issuer = issued.issuer();
    facts.add(
        t.face().isEnglish()
            ? new Fact(t.get(PREFIX + "issuer"), issuer.english(), "", "")
            : named("issuer", issuer.name(), "", t));
    facts.add(
        named("signatory", issuer.signatory(), t.face().isEnglish() ? "" : issuer.office(), t));
    facts.add(named("training", training.title(), about(issued, t), t));
    facts.add(
        new Fact(
            t.get(PREFIX + "programme"),
            t.get(PREFIX + "kind." + training.kind().name()),
            training.recordsNumber().map(number -> t.get(PREFIX + "records", number)).orElse(""),
            ""));
    return facts;
  }

  private static Fact named(String key, Localised name, String small, Texts t) {
    return new Fact(t.get(PREFIX + key), t.name(name), small, nameLanguage(t));
  }

  /** {@code Вежбаоница, 11. 3. 2027. и 12. 3. 2027, 14 сати}. */
  private static String about(IssuedCertificate issued, Texts t) {
    var training = issued.training();
    var days =
        training.days().stream()
            .map(day -> t.shortDay(day.day()))
            .collect(Collectors.joining(" " + t.get(PREFIX + "and") + " "));
    return t.get(
        PREFIX + "about",
        t.name(Localised.ofCyrillic(training.place().name())),
        days,
        t.count(PREFIX + "hours", training.hours()));
  }

  private static Condition condition(Completion.Line line, Texts t) {
    var day = line.on().map(t::shortDay).orElse("");
    var title =
        line.concernsTheTest()
            ? t.get(PREFIX + "test")
            : t.get(PREFIX + "day", String.valueOf(line.day()));
    return new Condition(day, title, t.get(line.reason().textKey()));
  }

  private static Happening happening(Document.Entry entry, Texts t) {
    return new Happening(
        t.shortDay(t.dayOf(entry.at())), t.get(PREFIX + "entry." + entry.kind()), entry.ground());
  }

  private Proof proof(Document document, Texts t) {
    var issued = document.issued();
    var list = "/status/" + document.list();
    var facts = new ArrayList<Proof.Fact>();
    facts.add(Proof.Fact.of(t.get(PREFIX + "proof.time"), t.moment(issued.issuedAt())));
    facts.add(
        new Proof.Fact(
            t.get(PREFIX + "proof.list"),
            t.get(PREFIX + "proof.place", document.list(), document.index()),
            list));
    sealed(Standing.of(document, time.today()))
        .ifPresent(holder -> facts.add(Proof.Fact.of(t.get(PREFIX + "proof.seal"), holder)));
    return new Proof(
        t.get(PREFIX + "proof.covers"),
        document.digest(),
        facts,
        List.of(
            t.get(PREFIX + "proof.1", issued.code().value() + ".json"),
            t.get(PREFIX + "proof.2", issued.code().value() + ".json"),
            t.get(PREFIX + "proof.3")));
  }

  PaperPage paper(Document document, Texts t) {
    var issued = document.issued();
    var standing = Standing.of(document, time.today());
    var address = t.frame().origin() + issued.code().path();
    var copies =
        document.entries().stream().filter(entry -> entry.kind().equals("DUPLICATE")).toList();
    return new PaperPage(
        page(document, t),
        standing instanceof Standing.Valid ? "" : t.get(PREFIX + "paper." + standing.code()),
        copies.isEmpty() ? "" : t.get(PREFIX + "paper.duplicate", t.dayOf(copies.getLast().at())),
        t.name(issued.name()),
        issued.employer().map(employer -> t.name(employer.name())).orElse(""),
        t.get(PREFIX + "paper.statement." + issued.kind().name()),
        t.name(issued.training().title()),
        about(issued, t),
        t.name(issued.issuer().signatory())
            + (t.face().isEnglish() ? "" : ", " + issued.issuer().office()),
        t.face().isEnglish() ? issued.issuer().english() : t.name(issued.issuer().name()),
        t.day(t.dayOf(issued.issuedAt())),
        sealed(standing).map(holder -> t.get(PREFIX + "paper.seal", holder)).orElse(""),
        address.substring(address.indexOf("://") + 3),
        Pictures.qr(address),
        Pictures.print(document.digest()));
  }

  /** Whose seal a document carries when it is printed now. */
  private Optional<String> sealed(Standing standing) {
    return standing instanceof Standing.Valid ? seal.holder() : Optional.empty();
  }

  private static String kind(IssuedCertificate issued, Texts t) {
    return t.get(
        PREFIX + (issued.kind() == DocumentKind.CERTIFICATE ? "certificate" : "confirmation"));
  }

  private static String nameLanguage(Texts t) {
    return t.face().isEnglish() ? "sr-Latn" : t.face().language();
  }
}
