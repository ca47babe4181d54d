package org.saradnja.practice.exercises.giving;

import org.springframework.context.ApplicationContext;

/** Towns that were ordered, for tests in which no rounds are made. */
public final class OrderedTowns {

  private OrderedTowns() {}

  public static void make(ApplicationContext application) {
    application.getBean(TownWork.class).all();
  }
}
