package org.saradnja.parties.people.passkeys;

import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions and answers of passkeys, as browsers write them. */
final class PasskeyJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  private PasskeyJson() {}

  static String of(Object question) {
    return JSON.writeValueAsString(question);
  }

  static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> made(String json) {
    return read(json, new TypeReference<>() {});
  }

  static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> shown(String json) {
    return read(json, new TypeReference<>() {});
  }

  private static <T> Optional<T> read(String json, TypeReference<T> type) {
    try {
      return Optional.ofNullable(JSON.readValue(json, type));
    } catch (JacksonException notAnAnswer) {
      return Optional.empty();
    }
  }
}
