package org.saradnja.training.sessions.attending;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.web.Arrival;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.attending.CheckingIn.Outcome;
import org.saradnja.training.sessions.attending.CheckingIn.Seen;
import org.saradnja.training.sessions.attending.IntakeForm.Item;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in what the list collected, with network at once and without it later. */
@RestController
class IntakeController {

  private final CheckingIn checking;
  private final Door door;
  private final Room room;
  private final Scanned.Codes codes;
  private final TextsOfRequest texts;

  IntakeController(
      CheckingIn checking, Door door, Room room, Scanned.Codes codes, TextsOfRequest texts) {
    this.checking = checking;
    this.door = door;
    this.room = room;
    this.codes = codes;
    this.texts = texts;
  }

  private record Heard(Item item, Scanned who) {}

  @PostMapping("/rad/prisustvo/{code}/{day:[0-9]{1,2}}/prijem")
  ResponseEntity<IntakeApi> takeIn(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestAttribute(Arrival.MOMENT) Instant arrival,
      CsrfToken token,
      HttpServletRequest request) {
    var session = door.find(code);
    var items = new IntakeForm(fields).items();
    if (items.isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }
    var t = texts.of(request);
    var heard = items.get().stream().map(item -> new Heard(item, whose(session, item))).toList();
    var seen = seen(heard, arrival);
    var taken = checking.checkIn(who, session, day, seen, arrival);
    var signed =
        heard.isEmpty() ? room.signed(session, day, t) : Room.signed(taken.counted(), day, t);
    return ResponseEntity.ok(
        new IntakeApi(
            told(heard, taken.outcomes(), t), signed, clock(heard, arrival, t), token.getToken()));
  }

  private Scanned whose(Session session, Item item) {
    return item.stand()
        .<Scanned>map(stand -> new Scanned.OfTheList(new EnrolmentId(stand)))
        .orElseGet(() -> codes.read(session, item.code()));
  }

  private static List<Seen> seen(List<Heard> heard, Instant arrival) {
    var seen = new ArrayList<Seen>();
    for (var one : heard) {
      if (one.who() instanceof Scanned.OfTheList(var stand)) {
        var item = one.item();
        var clock = new DeviceClock(item.seen(), item.sent(), arrival);
        seen.add(new Seen(item.id(), stand, item.point(), item.way(), clock));
      }
    }
    return seen;
  }

  private static List<IntakeApi.Item> told(List<Heard> heard, List<Outcome> outcomes, Texts t) {
    var left = outcomes.iterator();
    return heard.stream()
        .map(one -> {
          var id = one.item().id().toString();
          if (!(one.who() instanceof Scanned.OfTheList)) {
            return new IntakeApi.Item(id, "refused", say(one.who().problem(), t));
          }
          var outcome = left.next();
          return new IntakeApi.Item(id, state(outcome), say("attendance.outcome." + outcome, t));
        })
        .toList();
  }

  private static String state(Outcome outcome) {
    return switch (outcome) {
      case TAKEN -> "taken";
      case KNOWN -> "known";
      case NOT_ON_THE_LIST, NOT_TODAY, NO_SUCH_POINT -> "refused";
    };
  }

  private static String clock(List<Heard> heard, Instant arrival, Texts t) {
    return heard.stream()
        .findFirst()
        .map(one -> SeenAt.of(one.item().seen(), one.item().sent(), arrival, arrival))
        .filter(SeenAt::isPutRight)
        .map(SeenAt::clockOff)
        .map(off -> ScriptWords.of(ClockWords.warning(off, t), t))
        .orElse("");
  }

  private static String say(String key, Texts t) {
    return ScriptWords.of(t.get(key), t);
  }
}
