package org.saradnja.training.sessions.attending;

import java.io.IOException;
import java.time.Duration;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.SignedIn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The script that opens the list without network. It is served among the lists, since a browser
 * lets such a script see no other pages than those beside it.
 */
@RestController
class DoorWorker {

  private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");
  private static final int MARK = 16;

  private final byte[] script;

  DoorWorker() throws IOException {
    script = new ClassPathResource("assets/door-worker.js").getContentAsByteArray();
  }

  @GetMapping("/rad/prisustvo/radnik.js")
  ResponseEntity<byte[]> script() {
    return ResponseEntity.ok()
        .contentType(SCRIPT)
        .cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate())
        .body(script);
  }

  /** Tells accounts apart on one device and says nothing of them. */
  static String mark(SignedIn who) {
    return Digest.ofText("door " + who.person().value()).hex().substring(0, MARK);
  }
}
