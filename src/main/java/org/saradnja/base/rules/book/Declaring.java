package org.saradnja.base.rules.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.CalendarBook;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.DayDeclared;
import org.saradnja.base.rules.Declaration;
import org.saradnja.base.rules.DeclarationWithdrawn;
import org.saradnja.base.rules.RecordedDeclaration;
import org.saradnja.base.rules.Suspension;
import org.saradnja.base.rules.TermsSuspended;
import org.saradnja.base.rules.Withdrawal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what acts declare about the calendar; the calendar itself decides what it lets. */
@Component
class Declaring implements CalendarBook {

  private static final Logger log = LoggerFactory.getLogger(Declaring.class);

  private final DeclarationTable declarations;
  private final CalendarTable calendar;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Declaring(
      DeclarationTable declarations,
      CalendarTable calendar,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.declarations = declarations;
    this.calendar = calendar;
    this.time = time;
    this.events = events;
  }

  @Override
  @Transactional
  public void declare(Declaration declaration, Actor actor) {
    var now = time.now();
    calendar.calendar().with(declaration, LocalDate.ofInstant(now, Office.ZONE));
    switch (declaration) {
      case Correction day -> declarations.insert(day, actor, now);
      case Suspension suspension -> declarations.insert(suspension, actor, now);
      case Withdrawal withdrawal -> declarations.insert(withdrawal, actor, now);
    }
    events.publishEvent(act(declaration, actor, now));
    log.info("calendar declared from={}", declaration.from());
  }

  @Override
  public List<RecordedDeclaration> history() {
    return declarations.all();
  }

  private static Act act(Declaration declaration, Actor actor, Instant now) {
    var content = Digest.of(CanonicalJson.of(declaration));
    return switch (declaration) {
      case Correction day -> new DayDeclared(now, actor, day.day(), day.working(), content);
      case Suspension to ->
          new TermsSuspended(now, actor, to.from(), to.until(), to.extraDays(), content);
      case Withdrawal what -> new DeclarationWithdrawn(now, actor, what.from(), what.of(), content);
    };
  }
}
