package org.saradnja.testing;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * States what holds for every input, and names the seed of the first input for which it does not.
 */
public final class Property {

  private static final int TRIES = 500;
  private static final RandomGeneratorFactory<RandomGenerator> RANDOM =
      RandomGeneratorFactory.of("L64X128MixRandom");

  private Property() {}

  public static <T> void forAll(Function<RandomGenerator, T> inputs, Consumer<T> statement) {
    for (long seed = 0; seed < TRIES; seed++) {
      T input = inputs.apply(RANDOM.create(seed));
      try {
        statement.accept(input);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("seed " + seed + ", input " + input, failure);
      }
    }
  }
}
