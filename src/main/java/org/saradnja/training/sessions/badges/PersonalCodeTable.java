package org.saradnja.training.sessions.badges;

import static java.util.stream.Collectors.toMap;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.PersonalCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 25 random digits, 83 bits, for each participant; made when it is first asked for. */
@Repository
class PersonalCodeTable implements PersonalCodes {

  private static final int DIGITS = 25;
  private static final BigInteger ALL = BigInteger.TEN.pow(DIGITS);
  private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");

  /** Of more random bits than the codes have, so that each code is as likely as another. */
  private static final int RANDOM_BITS = 192;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  PersonalCodeTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(EnrolmentId enrolment, String code) {}

  @Override
  @Transactional
  public String of(EnrolmentId enrolment) {
    return all(List.of(enrolment)).values().iterator().next();
  }

  @Override
  @Transactional
  public Map<EnrolmentId, String> all(Collection<EnrolmentId> enrolments) {
    var known = known(enrolments);
    var missing = enrolments.stream().filter(one -> !known.containsKey(one)).toList();
    if (missing.isEmpty()) {
      return known;
    }
    missing.forEach(this::make);
    return known(enrolments);
  }

  @Override
  public Optional<EnrolmentId> find(String typed) {
    var digits = NOT_A_DIGIT.matcher(typed).replaceAll("");
    return digits.length() != DIGITS
        ? Optional.empty()
        : jdbc.sql("select enrolment from personal_code where code = :code")
            .param("code", digits)
            .query((row, _) -> new EnrolmentId(row.getObject("enrolment", UUID.class)))
            .optional();
  }

  private Map<EnrolmentId, String> known(Collection<EnrolmentId> enrolments) {
    return jdbc
        .sql("select enrolment, code from personal_code where enrolment = any(:enrolments)")
        .param("enrolments", enrolments.stream().map(EnrolmentId::value).toArray(UUID[]::new))
        .query((row, _) ->
            new Row(new EnrolmentId(row.getObject("enrolment", UUID.class)), row.getString("code")))
        .list()
        .stream()
        .collect(toMap(Row::enrolment, Row::code));
  }

  private void make(EnrolmentId enrolment) {
    var code = new BigInteger(RANDOM_BITS, random).mod(ALL).toString();
    jdbc.sql(
            """
            insert into personal_code (enrolment, code, made_at)
            values (:enrolment, lpad(:code, 25, '0'), :at)
            on conflict (enrolment) do nothing
            """)
        .param("enrolment", enrolment.value())
        .param("code", code)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
