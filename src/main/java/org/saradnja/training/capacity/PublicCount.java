package org.saradnja.training.capacity;

/**
 * A number of people as it may be published: a small one would point at somebody, so it is told
 * only as smaller than the smallest that is published.
 */
public sealed interface PublicCount {

  record Exactly(int number) implements PublicCount {}

  record FewerThan(int least) implements PublicCount {}

  /**
   * @param least the smallest number that is published; nobody is always told as nobody
   */
  static PublicCount of(int number, int least) {
    return number > 0 && number < least ? new FewerThan(least) : new Exactly(number);
  }

  default boolean isNobody() {
    return this instanceof Exactly(int number) && number == 0;
  }
}
