package org.saradnja.parties.people.signin;

import java.util.Arrays;
import org.saradnja.base.kernel.Remembered;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Reads what a session keeps. Who is signed in is read again at every request and stays the same
 * bytes for the whole session, so the same bytes are only taken apart once; each request is given a
 * context of its own around it.
 */
final class ReadAttributes implements Converter<byte[], Object> {

  /** Those who are at work at the same time; beyond that the bytes are taken apart again. */
  private static final int MOST = 2_000;

  private final Converter<byte[], Object> stored;
  private final Remembered<Bytes, Object> read = new Remembered<>(MOST);

  ReadAttributes(ClassLoader classes) {
    this(new DeserializingConverter(classes));
  }

  ReadAttributes(Converter<byte[], Object> stored) {
    this.stored = stored;
  }

  @Override
  public Object convert(byte[] bytes) {
    return read.get(new Bytes(bytes), () -> remembered(stored.convert(bytes)))
            instanceof Authentication who
        ? new SecurityContextImpl(who)
        : stored.convert(bytes);
  }

  /** Anything else may be changed by whoever is given it, and is not kept. */
  private static Object remembered(Object attribute) {
    return attribute instanceof SecurityContext context && context.getAuthentication() != null
        ? context.getAuthentication()
        : "";
  }

  private record Bytes(byte[] all) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes bytes && Arrays.equals(all, bytes.all);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(all);
    }
  }
}
