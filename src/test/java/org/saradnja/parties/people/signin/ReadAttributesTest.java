package org.saradnja.parties.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

class ReadAttributesTest {

  private static final SignedIn SOMEBODY = signedIn("Неко");

  private final AtomicInteger takenApart = new AtomicInteger();
  private final SerializingConverter write = new SerializingConverter();
  private final ReadAttributes attributes =
      new ReadAttributes(bytes -> {
        takenApart.incrementAndGet();
        return new DeserializingConverter().convert(bytes);
      });

  @Test
  void whoIsSignedInIsTakenApartOnce() {
    assertThat(principal(read(context(SOMEBODY)))).contains(SOMEBODY);
    assertThat(principal(read(context(SOMEBODY)))).contains(SOMEBODY);

    assertThat(takenApart).hasValue(1);
  }

  @Test
  void anotherPersonIsNotTakenForTheFirst() {
    var another = signedIn("Неко други");
    read(context(SOMEBODY));

    assertThat(principal(read(context(another)))).contains(another);
  }

  @Test
  void whatARequestDoesToItsContextStaysWithTheRequest() {
    ((SecurityContext) read(context(SOMEBODY))).setAuthentication(null);

    assertThat(principal(read(context(SOMEBODY)))).contains(SOMEBODY);
  }

  @Test
  void anythingElseIsEachTimeItsOwn() {
    var list = new ArrayList<>(List.of("a"));
    var first = read(list);

    assertThat(read(list)).isEqualTo(first).isNotSameAs(first);
    assertThat(read("Firefox")).isEqualTo("Firefox");
  }

  @Test
  void aContextOfNobodyIsReadAsItIs() {
    assertThat(read(new SecurityContextImpl())).isEqualTo(new SecurityContextImpl());
  }

  private Object read(Object attribute) {
    return attributes.convert(write.convert(attribute));
  }

  private static SecurityContextImpl context(SignedIn who) {
    return new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
  }

  private static Optional<Object> principal(Object context) {
    return Optional.ofNullable(((SecurityContext) context).getAuthentication())
        .map(Authentication::getPrincipal);
  }

  private static SignedIn signedIn(String name) {
    return new SignedIn(new PersonId(UUID.randomUUID()), name);
  }
}
