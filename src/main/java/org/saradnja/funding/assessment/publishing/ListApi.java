package org.saradnja.funding.assessment.publishing;

import java.util.Base64;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The list for programs: the published bytes, with everything needed to compute it again. */
@RestController
class ListApi {

  private final ListTable lists;
  private final Calls calls;

  ListApi(ListTable lists, Calls calls) {
    this.lists = lists;
    this.calls = calls;
  }

  @GetMapping("/api/v1/calls/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/ranking")
  ResponseEntity<byte[]> ranking(@PathVariable String code) {
    var stored =
        calls
            .find(new CallCode(code))
            .flatMap(call -> lists.stored(call.id()))
            .orElseThrow(() -> new NoSuchThing("list of " + code));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .eTag(stored.digest().hex())
        .header(
            "Repr-Digest",
            "sha-256=:" + Base64.getEncoder().encodeToString(stored.digest().bytes()) + ":")
        .body(stored.bytes());
  }
}
