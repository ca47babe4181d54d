package org.saradnja;

import org.saradnja.base.practice.Cast;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the practice world where it is and as whom one can enter it. */
@Component
@Profile("run")
class Greeting {

  private final String address;
  private final ObjectProvider<Cast> cast;

  Greeting(@Value("${saradnja.address}") String address, ObjectProvider<Cast> cast) {
    this.address = address;
    this.cast = cast;
  }

  @EventListener
  void ready(AvailabilityChangeEvent<ReadinessState> event) {
    if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
      greet(Console.ofTerminal());
    }
  }

  void greet(Console console) {
    console.line("");
    console.say("run.ready", address);
    console.line("");
    cast.stream()
        .flatMap(members -> members.all().stream())
        .forEach(member ->
            console.line(
                "  %-40s %-12s %s / %s"
                    .formatted(
                        member.email(),
                        member.password(),
                        console.serbian().get(member.roleKey()),
                        console.english().get(member.roleKey()))));
    console.line("");
    console.say("run.stop");
  }
}
