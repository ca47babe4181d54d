package org.saradnja.parties.registry;

/** A unit's ASCII slug: {@code raska}; of a city municipality {@code beograd-palilula}. */
public record UnitId(String slug) {

  public UnitId {
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("A unit's slug is lower-case ASCII: " + slug);
    }
  }

  /** As the ledger names it. */
  public String party() {
    return "unit:" + slug;
  }

  @Override
  public String toString() {
    return slug;
  }
}
