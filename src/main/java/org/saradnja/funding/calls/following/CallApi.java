package org.saradnja.funding.calls.following;

import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.ReceivedApplications;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One call for programs. */
@RestController
class CallApi {

  private final FollowedTable calls;
  private final ObjectProvider<ReceivedApplications> received;
  private final LegalTime time;
  private final String origin;

  CallApi(
      FollowedTable calls,
      ObjectProvider<ReceivedApplications> received,
      LegalTime time,
      @Value("${saradnja.address}") String origin) {
    this.calls = calls;
    this.received = received;
    this.time = time;
    this.origin = origin;
  }

  @GetMapping("/api/v1/calls/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}")
  CallDocument call(@PathVariable String code) {
    var call = calls.find(code).orElseThrow(() -> new NoSuchThing("call " + code));
    var tally = Optional.ofNullable(received.getIfAvailable()).map(all -> all.tally(call.id()));
    return CallDocument.of(call, tally, time.now(), origin);
  }
}
