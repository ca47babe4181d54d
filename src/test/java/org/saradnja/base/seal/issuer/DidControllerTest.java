package org.saradnja.base.seal.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saradnja.base.seal.PublicKeys;
import org.saradnja.base.seal.Seal;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class DidControllerTest {

  @Autowired MockMvcTester web;
  @Autowired Seal seal;

  @Test
  void theKeyOfTheSealIsPublished() {
    var document = assertThat(web.get().uri("/.well-known/did.json")).hasStatusOk().bodyJson();

    document.extractingPath("$.id").isEqualTo("did:web:localhost%3A8080");
    document.extractingPath("$.assertionMethod[0]").isEqualTo(seal.keyId());
    document.extractingPath("$.verificationMethod[0].id").isEqualTo(seal.keyId());
    document
        .extractingPath("$.verificationMethod[0].publicKeyMultibase")
        .isEqualTo(PublicKeys.multibase(seal.publicKey()));
  }
}
