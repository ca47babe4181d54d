package org.saradnja.base.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Recognises one kind of published file and checks it where no server can be asked, in {@code
 * ./saradnja verify}. Each is named in {@code META-INF/spring.factories}, has a constructor without
 * parameters, and reads nothing but what it is given.
 */
public interface OfflineCheck {

  /** Empty when the file is of another kind. */
  Optional<Verdict> check(Evidence evidence);

  /**
   * @param name of the file, without its folder
   * @param beside reads another file of the same folder, if it is there
   */
  record Evidence(String name, byte[] content, Function<String, Optional<byte[]>> beside) {}

  /**
   * @param verified whether everything that the file claims of itself was found true
   */
  record Verdict(boolean verified, List<Sentence> sentences) {

    public Verdict {
      sentences = List.copyOf(sentences);
    }
  }
}
