package org.saradnja.training.capacity.staff;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.SearchKey;

/**
 * What a reader asked the list of employees for, as it stands in the address.
 *
 * @param stanje one of {@link State}, in small letters; empty for all
 * @param program code of a programme; empty for all
 * @param poredak ime (usual) or istek
 */
record StaffFilter(String jedinica, String q, String stanje, String program, String poredak) {

  private static final LocalDate NEVER = LocalDate.MAX;

  /** How an employee stands, as the filter names it. */
  enum State {
    SERTIFIKAT(Member::isCertified),
    POTVRDA(Member::isConfirmed),
    NEDOSTAJE(member -> !member.lacks().isEmpty()),
    ISTICE(Member::isExpiring),
    PREDSTOJI(Member::isComing),
    NISTA(member -> !member.isCertified() && !member.isConfirmed());

    private final Predicate<Member> fits;

    State(Predicate<Member> fits) {
      this.fits = fits;
    }

    boolean fits(Member member) {
      return fits.test(member);
    }

    /** As it stands in the address. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  StaffFilter(
      @Nullable String jedinica,
      @Nullable String q,
      @Nullable String stanje,
      @Nullable String program,
      @Nullable String poredak) {
    this.jedinica = text(jedinica);
    this.q = text(q);
    this.stanje = text(stanje);
    this.program = text(program);
    this.poredak = text(poredak);
  }

  /** Those who fit, in the order asked for; they come in the order of their names. */
  List<Member> of(Staff staff) {
    var key = SearchKey.of(q);
    var state = Arrays.stream(State.values()).filter(one -> one.code().equals(stanje)).findFirst();
    var fitting =
        staff.members().stream()
            .filter(member -> SearchKey.of(member.name().cyrillic()).contains(key))
            .filter(member -> state.map(one -> one.fits(member)).orElse(true))
            .filter(member -> program.isEmpty() || isAbout(member));
    return poredak.equals("istek")
        ? fitting.sorted(comparing(StaffFilter::firstEnd)).toList()
        : fitting.toList();
  }

  private boolean isAbout(Member member) {
    return member.lines().stream().anyMatch(line -> line.programme().equals(program))
        || member.lacks().stream().anyMatch(lack -> lack.need().programme().equals(program));
  }

  private static LocalDate firstEnd(Member member) {
    return member.lines().stream()
        .filter(line -> line.validity() != Line.Validity.REVOKED)
        .flatMap(line -> line.document().stream())
        .flatMap(held -> held.validUntil().stream())
        .min(LocalDate::compareTo)
        .orElse(NEVER);
  }

  Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("jedinica", jedinica);
    parameters.put("q", q);
    parameters.put("stanje", stanje);
    parameters.put("program", program);
    parameters.put("poredak", poredak);
    return parameters;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
