package org.saradnja.training.trainers.selecting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCalls;
import org.saradnja.training.trainers.TrainerSelections;
import org.saradnja.training.trainers.TrainerSelections.Outcome;
import org.saradnja.training.trainers.TrainerSelections.Selection;
import org.springframework.stereotype.Component;

/** Puts a selection on the pages of the coordinator and of the members. */
@Component
class SelectionWriting {

  static final String ROOM = "/rad/izbor";

  private final SelectionShowing showing;
  private final CommitteeTable committees;
  private final Deciding deciding;
  private final Rooms rooms;
  private final TrainerSelections selections;
  private final TrainerCalls calls;

  SelectionWriting(
      SelectionShowing showing,
      CommitteeTable committees,
      Deciding deciding,
      Rooms rooms,
      TrainerSelections selections,
      TrainerCalls calls) {
    this.showing = showing;
    this.committees = committees;
    this.deciding = deciding;
    this.rooms = rooms;
    this.selections = selections;
    this.calls = calls;
  }

  SelectionPage selection(
      TrainerCall call, CommitteeForm form, String number, Map<String, String> errors, Texts t) {
    var committee = committees.of(call.id());
    var made = selections.of(call.id());
    var evaluations = deciding.evaluations(call);
    boolean ready =
        !committee.isEmpty() && evaluations.stream().allMatch(one -> one.lacks().isEmpty());
    return new SelectionPage(
        SelectionController.CALLS + "/" + call.id().value(),
        call.content().title(),
        call.code(),
        showing.open(call, t),
        showing.sizes(t),
        committee.stream().map(member -> showing.seat(member, t)).toList(),
        form,
        evaluations.stream().map(one -> line(one, made, call, t)).toList(),
        ready && made.isEmpty() && showing.open(call, t).isEmpty() && !call.isAnnulled(),
        made.map(decided ->
                t.get(
                    "trainerCalls.decision.says",
                    t.within(decided.number()),
                    t.day(t.dayOf(decided.decidedAt()))))
            .orElse(""),
        number,
        errors);
  }

  private SelectionPage.Line line(
      Evaluation evaluation, Optional<Selection> made, TrainerCall call, Texts t) {
    var sent = evaluation.application();
    var outcomes =
        made.map(decided -> of(decided, evaluation)).orElseGet(() -> proposed(evaluation));
    var lacks = showing.lacks(evaluation, t);
    boolean decided = made.isPresent();
    return new SelectionPage.Line(
        SelectionController.CALLS + "/" + call.id().value() + "/prijave/" + sent.id().value(),
        t.name(sent.content().name()),
        sent.number(),
        decided
            ? t.get("selection.state.decided")
            : lacks.isEmpty()
                ? t.get("selection.state.ready")
                : t.get("selection.state.lacks", lacks),
        decided ? "ok" : lacks.isEmpty() ? "run" : "soon",
        outcomes.stream().map(outcome -> showing.outcome(outcome, call, t)).toList());
  }

  private static List<Outcome> of(Selection decided, Evaluation evaluation) {
    return decided.outcomes().stream()
        .filter(one -> one.application().equals(evaluation.application().id()))
        .toList();
  }

  private static List<Outcome> proposed(Evaluation evaluation) {
    return evaluation.lacks().isEmpty() ? evaluation.outcomes() : List.of();
  }

  MemberPage member(List<Member> seats, Texts t) {
    return new MemberPage(
        seats.stream()
            .map(seat -> {
              var call = calls.get(seat.call());
              var state = state(seat, call);
              return new MemberPage.Line(
                  ROOM + "/" + call.code(),
                  call.content().title(),
                  call.code(),
                  t.get("selection.member." + state),
                  mark(state));
            })
            .toList());
  }

  /** What the member has to do for the call. */
  String state(Member seat, TrainerCall call) {
    if (call.isAnnulled()) {
      return "annulled";
    }
    if (selections.of(call.id()).isPresent()) {
      return "decided";
    }
    if (rooms.isOpen(call)) {
      return "waiting";
    }
    return seat.signedAt().isPresent() ? "judge" : "sign";
  }

  private static String mark(String state) {
    return switch (state) {
      case "decided" -> "ok";
      case "annulled" -> "off";
      case "waiting" -> "";
      default -> "soon";
    };
  }

  SeatPage seat(Member seat, TrainerCall call, Texts t) {
    var received = rooms.received(call);
    boolean signed = seat.signedAt().isPresent();
    return new SeatPage(
        ROOM + "/" + call.code(),
        call.content().title(),
        call.code(),
        showing.open(call, t),
        signed,
        received.stream()
            .map(
                one -> new SeatPage.Name(one.id().value().toString(), t.name(one.content().name())))
            .toList(),
        signed
            ? deciding.evaluations(call).stream().map(one -> line(seat, one, call, t)).toList()
            : List.of());
  }

  private static SeatPage.Line line(Member seat, Evaluation evaluation, TrainerCall call, Texts t) {
    var sent = evaluation.application();
    if (!seat.judges(sent.id())) {
      return new SeatPage.Line(
          "",
          t.name(sent.content().name()),
          sent.number(),
          t.get("selection.seat.conflict"),
          "off");
    }
    boolean done = evaluation.isJudgedBy(seat.id());
    return new SeatPage.Line(
        ROOM + "/" + call.code() + "/" + sent.id().value(),
        t.name(sent.content().name()),
        sent.number(),
        t.get(done ? "selection.seat.done" : "selection.seat.open"),
        done ? "ok" : "soon");
  }
}
