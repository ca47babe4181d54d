package org.saradnja.training.certificates.register;

import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.certificates.Completion;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.Judgement;
import org.saradnja.training.certificates.register.RegisterPage.Line;
import org.springframework.stereotype.Component;

/** Puts the register into the words of a face. */
@Component
class Telling {

  private final CertificateTable certificates;
  private final LegalTime time;

  Telling(CertificateTable certificates, LegalTime time) {
    this.certificates = certificates;
    this.time = time;
  }

  RegisterListPage list(String text, List<Held> found, int from, int most, Texts t) {
    var lines = found.stream().limit(most).map(one -> line(one, t)).toList();
    var query = PageOf.query(Map.of("q", text, "od", String.valueOf(from + most)));
    return new RegisterListPage(text, lines, found.size() > most ? "/rad/potvrde" + query : "");
  }

  private RegisterListPage.Line line(Held held, Texts t) {
    boolean stands = held.standsOn(time.today());
    var state = held.revokedAt().isPresent() ? "revoked" : stands ? "valid" : "expired";
    return new RegisterListPage.Line(
        "/rad/potvrde/" + held.id().value(),
        held.number(),
        t.name(held.name()),
        t.name(held.title()),
        kind(held.kind(), t),
        t.shortDay(t.dayOf(held.issuedAt())),
        t.get("certificates.state." + state),
        stands ? "ok" : "off");
  }

  RegisterPage one(CertificateId id, AmendForm form, Map<String, String> errors, Texts t) {
    var registered = certificates.get(id);
    var document = registered.document();
    var judgement = certificates.judgements(registered.enrolment()).stream().findFirst();
    return new RegisterPage(
        "/rad/potvrde/" + id.value(),
        document.code().path(),
        kind(document.kind(), t),
        document.number(),
        t.name(document.name()),
        document.code().grouped(),
        t.name(document.training().title()),
        t.shortDay(t.dayOf(document.issuedAt())),
        registered instanceof Registered.Revoked,
        judgement.stream().flatMap(one -> judged(one, t).stream()).toList(),
        judgement
            .map(one -> t.get("certificates.recomputed." + (one.holds() ? "same" : "other")))
            .orElse(""),
        registered.entries().stream().map(entry -> entry(entry, t)).toList(),
        errors.isEmpty() ? asItStands(registered) : form,
        errors);
  }

  private static AmendForm asItStands(Registered registered) {
    var name = registered.document().name();
    return new AmendForm(name.cyrillic(), name.latin(), "");
  }

  /** The points are for the keeper of the register alone. */
  static List<Line> judged(Judgement judgement, Texts t) {
    return judgement.completion().lines().stream()
        .map(line ->
            new Line(
                line.on().map(t::shortDay).orElse(""),
                title(line, t),
                t.get(line.reason().textKey()) + points(judgement, line, t),
                line.met() ? "ok" : "late"))
        .toList();
  }

  static String title(Completion.Line line, Texts t) {
    return line.concernsTheTest()
        ? t.get("certificates.test")
        : t.get("certificates.day", String.valueOf(line.day()));
  }

  private static String points(Judgement judgement, Completion.Line line, Texts t) {
    return judgement
        .facts()
        .result()
        .filter(_ -> line.concernsTheTest())
        .map(result ->
            " ("
                + t.get(
                    "certificates.pointsOf",
                    t.points(new Points(result.points())),
                    t.points(new Points(result.maximum())))
                + ")")
        .orElse("");
  }

  private static Line entry(Entry entry, Texts t) {
    return new Line(
        t.moment(entry.at()),
        t.get("certificates.entry." + entry.kind().name()),
        entry.ground(),
        entry.kind() == Entry.Kind.REVOKED ? "late" : "ok");
  }

  static String kind(DocumentKind kind, Texts t) {
    return t.get(
        kind == DocumentKind.CERTIFICATE
            ? "certificates.certificate"
            : "certificates.confirmation");
  }
}
