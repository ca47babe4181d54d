package org.saradnja.training.certificates.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.training.certificates.IssuedCertificate.Issuer;

/** How the issuer is called from a day on, as it was typed. */
public record IssuerForm(
    @Nullable String name,
    @Nullable String nameLatin,
    @Nullable String english,
    @Nullable String signatory,
    @Nullable String signatoryLatin,
    @Nullable String office,
    @Nullable String format,
    @Nullable String from) {

  private static final int LONGEST = 200;

  static final IssuerForm EMPTY =
      new IssuerForm("", "", "", "", "", "", NumberFormat.USUAL.pattern(), "");

  /** What was typed in every field; an absent one is empty. */
  public SequencedMap<String, String> typed() {
    var typed = new LinkedHashMap<String, String>();
    typed.put("name", text(name));
    typed.put("nameLatin", text(nameLatin));
    typed.put("english", text(english));
    typed.put("signatory", text(signatory));
    typed.put("signatoryLatin", text(signatoryLatin));
    typed.put("office", text(office));
    typed.put("format", text(format));
    typed.put("from", text(from));
    return typed;
  }

  Map<String, String> errors(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    typed()
        .forEach((field, value) -> {
          boolean wrong =
              switch (field) {
                case "format" -> !NumberFormat.isUsable(value);
                case "from" -> day().isEmpty();
                default -> value.isEmpty() || value.length() > LONGEST;
              };
          if (wrong) {
            errors.put(field, t.get("certificates.issuer.error." + field));
          }
        });
    return errors;
  }

  NamedIssuer named() {
    return new NamedIssuer(
        new Issuer(
            Academy.CODE,
            new Localised(text(name), text(nameLatin)),
            text(english),
            new Localised(text(signatory), text(signatoryLatin)),
            text(office)),
        new NumberFormat(text(format)),
        day().orElseThrow());
  }

  private Optional<LocalDate> day() {
    return DayText.read(text(from));
  }

  private static String text(@Nullable String field) {
    return field == null ? "" : field.strip();
  }
}
