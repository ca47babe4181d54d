package org.saradnja.base.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidWebTest {

  @ParameterizedTest
  @CsvSource({
    "did:web:saradnja.example#z6Mk, https://saradnja.example/.well-known/did.json",
    "did:web:saradnja.example:issuers:2#z6Mk, https://saradnja.example/issuers/2/did.json",
    "did:web:saradnja.example%3A8443, https://saradnja.example:8443/.well-known/did.json",
    "did:web:localhost%3A8092#z6Mk, http://localhost:8092/.well-known/did.json",
    "did:web:localhost.example#z6Mk, https://localhost.example/.well-known/did.json",
    "did:key:z6Mk#z6Mk, did:key:z6Mk",
  })
  void theDocumentIsFoundWhereTheMethodPutsIt(String key, String address) {
    assertThat(DidWeb.address(key)).isEqualTo(address);
  }
}
