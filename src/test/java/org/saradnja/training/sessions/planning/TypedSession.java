package org.saradnja.training.sessions.planning;

import java.util.List;

/** A form of a training in which some fields were typed otherwise. */
record TypedSession(SessionForm form) {

  SessionForm with(String closesOn, String seats, String agenda) {
    return new TypedSession(typed(form.room(), form.roomSeats(), form.roomAccess(), agenda, seats))
        .closing(closesOn);
  }

  private SessionForm closing(String closesOn) {
    return new SessionForm(
        form.place(),
        form.genitive(),
        form.locative(),
        form.venue(),
        form.address(),
        form.accessibility(),
        form.room(),
        form.roomSeats(),
        form.roomAccess(),
        form.day(),
        form.from(),
        form.until(),
        form.agenda(),
        form.trainers(),
        form.guests(),
        form.materials(),
        closesOn,
        form.seats(),
        form.quota(),
        form.least(),
        form.confirmHours(),
        form.approval(),
        form.travel(),
        form.accommodation(),
        form.note(),
        0);
  }

  private SessionForm typed(
      List<String> room,
      List<String> roomSeats,
      List<String> roomAccess,
      String agenda,
      String seats) {
    return new SessionForm(
        form.place(),
        form.genitive(),
        form.locative(),
        form.venue(),
        form.address(),
        form.accessibility(),
        room,
        roomSeats,
        roomAccess,
        form.day(),
        form.from(),
        form.until(),
        agenda,
        form.trainers(),
        form.guests(),
        form.materials(),
        form.closesOn(),
        seats,
        form.quota(),
        form.least(),
        form.confirmHours(),
        form.approval(),
        form.travel(),
        form.accommodation(),
        form.note(),
        0);
  }

  SessionForm rooms(List<String> room, List<String> roomSeats, List<String> roomAccess) {
    return typed(room, roomSeats, roomAccess, form.agenda(), form.seats());
  }

  SessionForm days(List<String> day, List<String> from, List<String> until) {
    return new SessionForm(
        form.place(),
        form.genitive(),
        form.locative(),
        form.venue(),
        form.address(),
        form.accessibility(),
        form.room(),
        form.roomSeats(),
        form.roomAccess(),
        day,
        from,
        until,
        "",
        form.trainers(),
        form.guests(),
        form.materials(),
        "1. 3. 2027.",
        form.seats(),
        form.quota(),
        form.least(),
        form.confirmHours(),
        form.approval(),
        form.travel(),
        form.accommodation(),
        form.note(),
        0);
  }

  SessionForm people(String guests, String materials) {
    return new SessionForm(
        form.place(),
        form.genitive(),
        form.locative(),
        form.venue(),
        form.address(),
        form.accessibility(),
        form.room(),
        form.roomSeats(),
        form.roomAccess(),
        form.day(),
        form.from(),
        form.until(),
        form.agenda(),
        form.trainers(),
        guests,
        materials,
        form.closesOn(),
        form.seats(),
        form.quota(),
        form.least(),
        form.confirmHours(),
        form.approval(),
        form.travel(),
        form.accommodation(),
        form.note(),
        0);
  }

  SessionForm terms(String seats, String quota, String least, String confirmHours) {
    return new SessionForm(
        form.place(),
        form.genitive(),
        form.locative(),
        form.venue(),
        form.address(),
        form.accessibility(),
        form.room(),
        form.roomSeats(),
        form.roomAccess(),
        form.day(),
        form.from(),
        form.until(),
        form.agenda(),
        form.trainers(),
        form.guests(),
        form.materials(),
        form.closesOn(),
        seats,
        quota,
        least,
        confirmHours,
        form.approval(),
        form.travel(),
        form.accommodation(),
        form.note(),
        0);
  }
}
