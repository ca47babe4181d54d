package org.saradnja.training.certificates;

/**
 * The public code by which anyone checks a certificate: random, eighty bits in sixteen letters and
 * digits of Crockford's base 32, so that nothing can be enumerated.
 */
public record CertificateCode(String value) {

  public CertificateCode {
    if (!value.matches("[0-9A-HJKMNP-TV-Z]{16}")) {
      throw new IllegalArgumentException("Not a code of a certificate: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
