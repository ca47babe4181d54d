package org.saradnja.funding.assessment.scoring;

import java.util.HashMap;
import java.util.Map;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.PointsGiven;
import org.saradnja.funding.assessment.town.TownCalls;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationContext;

/** Points of a town's members, given by the act itself. */
public final class SomeGiven {

  private SomeGiven() {}

  /** In the order of the criteria of the call. */
  public static void points(
      SignedIn member, ReceivedApplication to, ApplicationContext application, int... points) {
    Map<String, PointsGiven> given = new HashMap<>();
    for (int at = 0; at < points.length; at++) {
      given.put(TownCalls.CRITERIA.get(at).code(), new PointsGiven(points[at], "Образложено."));
    }
    application.getBean(Scoring.class).give(member, to.id(), given, "", 0);
  }
}
