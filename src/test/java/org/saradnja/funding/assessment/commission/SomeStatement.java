package org.saradnja.funding.assessment.commission;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.commission.Answers.Declared;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationContext;

/** Appointments and statements of a town, by the acts themselves. */
public final class SomeStatement {

  private SomeStatement() {}

  public static void appointedAndSigned(Town town, ApplicationContext application) {
    appointed(town, application);
    town.members.forEach(member -> signed(member, Map.of(), town, application));
  }

  public static void appointed(Town town, ApplicationContext application) {
    application
        .getBean(Appointing.class)
        .appoint(
            town.officer,
            town.call.id(),
            town.president().person(),
            town.members.stream().skip(1).map(SignedIn::person).toList());
  }

  public static void signed(
      SignedIn member,
      Map<ReceivedApplication, Conflict> conflicts,
      Town town,
      ApplicationContext application) {
    var about =
        town.applications.received(town.call.id()).stream()
            .map(ReceivedApplication::id)
            .collect(toSet());
    Map<ApplicationId, Declared> declared =
        conflicts.entrySet().stream()
            .collect(
                toMap(one -> one.getKey().id(), one -> new Declared(one.getValue(), "Зна се.")));
    application.getBean(Signing.class).sign(member, town.call, new Answers(about, declared));
  }
}
