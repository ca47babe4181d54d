package org.saradnja.training.certificates.credentials;

import org.saradnja.base.seal.Seal;
import org.saradnja.training.certificates.CertificateCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where programs find what a credential names: our own public address, and our DID. */
@Component
class Address {

  private final String origin;
  private final String did;

  Address(@Value("${saradnja.address}") String origin, Seal seal) {
    this.origin = origin.replaceAll("/+$", "");
    this.did = seal.keyId().substring(0, seal.keyId().indexOf('#'));
  }

  String origin() {
    return origin;
  }

  String did() {
    return did;
  }

  String certificate(CertificateCode code) {
    return origin + code.path();
  }

  String list(int number) {
    return origin + "/status/" + number;
  }

  String key(String thumbprint) {
    return origin + "/.well-known/jwk/" + thumbprint;
  }

  String programme(String code) {
    return origin + "/obuke/" + code;
  }
}
