package org.saradnja.training.certificates.credentials;

import java.nio.charset.StandardCharsets;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.seal.Seal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What verifiers fetch: status lists, and the keys of web tokens. */
@RestController
class StatusController {

  private static final String FOR_A_MINUTE = "public, max-age=60";
  private static final MediaType CREDENTIAL = MediaType.valueOf("application/vc+ld+json");

  private final StatusTable lists;
  private final KeyTable keys;
  private final Address address;
  private final Seal seal;

  StatusController(StatusTable lists, KeyTable keys, Address address, Seal seal) {
    this.lists = lists;
    this.keys = keys;
    this.address = address;
    this.seal = seal;
  }

  @GetMapping("/status/{number:[1-9][0-9]{0,5}}")
  ResponseEntity<byte[]> list(@PathVariable int number) {
    var list = lists.find(number).orElseThrow(() -> new NoSuchThing("status list " + number));
    var body = list.signed(address, seal).toString().getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(CREDENTIAL)
        .header(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE)
        .body(body);
  }

  /** Keys that signed once stay published, also those that sign no more. */
  @GetMapping("/.well-known/jwk/{thumbprint:[A-Za-z0-9_-]{43}}")
  ResponseEntity<byte[]> key(@PathVariable String thumbprint) {
    var jwk = keys.find(thumbprint).orElseThrow(() -> new NoSuchThing("key " + thumbprint));
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/jwk+json"))
        .body(jwk.getBytes(StandardCharsets.UTF_8));
  }
}
