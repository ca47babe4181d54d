package org.saradnja.parties.people.passwords;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB and two passes. Only as many hashes at once as there are cores, so that a
 * hall full of people who sign in waits a moment instead of exhausting the memory.
 */
@Component
class Hashing {

  private static final int MEMORY_KIB = 19_456;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final String hashOfNobody = argon2.encode("a password that nobody has");

  String hash(String password) {
    return atAPlace(() -> argon2.encode(password));
  }

  /** Takes as long for an account that does not exist, so that the time tells nothing. */
  boolean matches(String password, Optional<String> hash) {
    return atAPlace(() -> argon2.matches(password, hash.orElse(hashOfNobody)) && hash.isPresent());
  }

  private <T> T atAPlace(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
