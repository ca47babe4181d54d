package org.saradnja.parties.people.passwords;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB and two passes, on as many threads as there are cores. Threads of the
 * system, because a virtual one would not give its core back until it is done, and requests that
 * hold a connection would wait for a hall full of people who sign in.
 */
@Component
class Hashing {

  private static final int MEMORY_KIB = 19_456;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
  private final String hashOfNobody = argon2.encode("a password that nobody has");
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("hashing-", 0).factory());

  String hash(String password) {
    return onAThread(() -> argon2.encode(password));
  }

  /** Takes as long for an account that does not exist, so that the time tells nothing. */
  boolean matches(String password, Optional<String> hash) {
    return onAThread(() -> argon2.matches(password, hash.orElse(hashOfNobody)) && hash.isPresent());
  }

  @PreDestroy
  void stop() {
    threads.shutdown();
  }

  private <T> T onAThread(Callable<T> work) {
    try {
      return threads.submit(work).get();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while hashing", stopping);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("Hashing failed", failed);
    }
  }
}
