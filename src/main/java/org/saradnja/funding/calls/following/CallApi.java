package org.saradnja.funding.calls.following;

import org.saradnja.base.kernel.LegalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One call for programs. */
@RestController
class CallApi {

  private final SeenCalls calls;
  private final LegalTime time;
  private final String origin;

  CallApi(SeenCalls calls, LegalTime time, @Value("${saradnja.address}") String origin) {
    this.calls = calls;
    this.time = time;
    this.origin = origin;
  }

  @GetMapping("/api/v1/calls/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}")
  CallDocument call(@PathVariable String code) {
    var seen = calls.get(code);
    var beside = new CallDocument.Beside(seen.corrections(), seen.places());
    return CallDocument.of(seen.call(), seen.tally(), beside, time.now(), origin);
  }
}
