package org.saradnja.base.seal.issuer;

import java.util.List;
import java.util.Map;
import org.saradnja.base.seal.PublicKeys;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the key as the did:web method asks: who trusts the address can trust the key. */
@RestController
class DidController {

  private final InstallationSeal seal;

  DidController(InstallationSeal seal) {
    this.seal = seal;
  }

  @GetMapping(path = "/.well-known/did.json", produces = MediaType.APPLICATION_JSON_VALUE)
  Map<String, Object> document() {
    var key =
        Map.of(
            "id", seal.keyId(),
            "type", "Multikey",
            "controller", seal.did(),
            "publicKeyMultibase", PublicKeys.multibase(seal.publicKey()));
    return Map.of(
        "@context",
        List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"),
        "id",
        seal.did(),
        "verificationMethod",
        List.of(key),
        "assertionMethod",
        List.of(seal.keyId()));
  }
}
