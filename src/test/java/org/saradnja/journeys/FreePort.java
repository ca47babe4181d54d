package org.saradnja.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Where a world listens: on a port that no other build of this machine has taken. */
abstract class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static final int OF_THE_SHARED_WORLD = free();
  static final int OF_THE_OWN_WORLD = free();
  static final int OF_THE_TRAINING_WORLD = free();

  private final int port;

  private FreePort(int port) {
    this.port = port;
  }

  static final class Shared extends FreePort {
    Shared() {
      super(OF_THE_SHARED_WORLD);
    }
  }

  static final class Own extends FreePort {
    Own() {
      super(OF_THE_OWN_WORLD);
    }
  }

  static final class Training extends FreePort {
    Training() {
      super(OF_THE_TRAINING_WORLD);
    }
  }

  static String site(int port) {
    return "http://localhost:" + port;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of("server.port=" + port, "saradnja.address=" + site(port)).applyTo(context);
  }

  private static int free() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }
}
