package org.saradnja.parties.people.secondstep;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SecondSteps;
import org.saradnja.parties.people.Throttle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes, confirms, asks for and ends the second step of a person. In physical time. */
@Component
class SecondStep implements SecondSteps {

  private static final Allowance CODES = new Allowance("codes", 5, Duration.ofMinutes(5));

  private final SecondStepTable table;
  private final SecretBox box;
  private final Throttle throttle;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SecondStep(SecondStepTable table, SecretBox box, Throttle throttle, Clock clock) {
    this.table = table;
    this.box = box;
    this.throttle = throttle;
    this.clock = clock;
  }

  @Override
  public boolean isAskedOf(PersonId person) {
    return table.find(person).map(SecondStepTable.Kept::confirmed).orElse(false);
  }

  @Override
  @Transactional
  public boolean isMetBy(PersonId person, String code) {
    throttle.attempt(CODES, person.value().toString());
    var met =
        secret(person).map(secret -> uses(person, secret, code)).orElse(false)
            || table.useRecoveryCode(person, RecoveryCodes.digest(code), clock.instant());
    if (met) {
      throttle.forget(CODES, person.value().toString());
    }
    return met;
  }

  @Transactional
  public void propose(PersonId person) {
    table.propose(person, box.seal(person, CodeSecret.random(random).bytes()), clock.instant());
  }

  /** The secret that was proposed and waits for its first code. */
  Optional<CodeSecret> proposed(PersonId person) {
    return table
        .find(person)
        .filter(kept -> !kept.confirmed())
        .map(kept -> new CodeSecret(box.open(person, kept.secret())));
  }

  /** The first right code proves that the application has the secret. */
  @Transactional
  public Optional<RecoveryCodes> confirm(PersonId person, String code) {
    throttle.attempt(CODES, person.value().toString());
    var right = proposed(person).map(secret -> uses(person, secret, code)).orElse(false);
    return right && table.confirm(person, clock.instant())
        ? Optional.of(freshCodes(person))
        : Optional.empty();
  }

  @Transactional
  public Optional<RecoveryCodes> replaceCodes(PersonId person, String code) {
    return isMetBy(person, code) ? Optional.of(freshCodes(person)) : Optional.empty();
  }

  /** False when the code is wrong, and then the second step stays. */
  @Transactional
  public boolean end(PersonId person, String code) {
    var met = isMetBy(person, code);
    if (met) {
      table.remove(person);
    }
    return met;
  }

  long codesLeft(PersonId person) {
    return table.recoveryCodesLeft(person);
  }

  private RecoveryCodes freshCodes(PersonId person) {
    var codes = RecoveryCodes.random(random);
    table.replaceRecoveryCodes(person, codes.digests());
    return codes;
  }

  private Optional<CodeSecret> secret(PersonId person) {
    return table
        .find(person)
        .filter(SecondStepTable.Kept::confirmed)
        .map(kept -> new CodeSecret(box.open(person, kept.secret())));
  }

  private boolean uses(PersonId person, CodeSecret secret, String code) {
    var halfMinute = secret.halfMinuteOf(code.replaceAll("\\s", ""), clock.instant());
    return halfMinute.isPresent() && table.use(person, halfMinute.getAsLong());
  }
}
