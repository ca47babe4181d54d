package org.saradnja.parties.people.passkeys;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Who owns a passkey, from the accounts: the device keeps the person's id and shows address and
 * name. There is no second table of people that could differ from the first.
 */
@Component
class KeyOwners implements PublicKeyCredentialUserEntityRepository {

  private final People people;

  KeyOwners(People people) {
    this.people = people;
  }

  static Bytes id(PersonId person) {
    var id = person.value();
    return new Bytes(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  static PersonId person(Bytes id) {
    var bytes = ByteBuffer.wrap(id.getBytes());
    return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
    return entity(person(id));
  }

  /** The name of an authenticated request is the person's id. */
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
    return entity(new PersonId(UUID.fromString(name)));
  }

  @Override
  public void save(PublicKeyCredentialUserEntity owner) {
    throw new UnsupportedOperationException("Accounts are opened by administrators");
  }

  @Override
  public void delete(Bytes id) {
    throw new UnsupportedOperationException("Accounts are not deleted with a key");
  }

  private PublicKeyCredentialUserEntity entity(PersonId person) {
    var addressee = people.addressee(person);
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(id(person))
        .name(addressee.email())
        .displayName(addressee.name().cyrillic())
        .build();
  }
}
