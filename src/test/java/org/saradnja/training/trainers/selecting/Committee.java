package org.saradnja.training.trainers.selecting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerSelections.Selection;
import org.saradnja.training.trainers.applying.SomeTrainerApplication;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.context.ApplicationContext;

/** A closed call with applications and a committee of three, seated by the Academy's acts. */
record Committee(
    TrainerCall call,
    SignedIn academy,
    List<SignedIn> members,
    List<SentApplication> applications,
    ApplicationContext application) {

  static final String AREA = SomeTrainerCall.SUBJECT;

  /**
   * @param applicants how many apply, each for one area
   */
  static Committee seated(int applicants, ApplicationContext application) {
    var closed = closed(applicants, application);
    closed.appoint();
    return closed;
  }

  /** As {@link #seated}, with everybody's statement signed. */
  static Committee signed(int applicants, ApplicationContext application) {
    var seated = seated(applicants, application);
    seated.members().forEach(member -> seated.sign(member, Set.of()));
    return seated;
  }

  /** Before anybody was appointed. */
  static Committee closed(int applicants, ApplicationContext application) {
    var open = SomeTrainerCall.open(application);
    var applications = new ArrayList<SentApplication>();
    for (int at = 0; at < applicants; at++) {
      var applicant = Somebody.withoutMandates(application);
      applications.add(SomeTrainerApplication.sent(open, applicant, List.of(AREA), application));
    }
    var call = SomeTrainerCall.closed(open, application);
    var members =
        List.of(
            Somebody.withoutMandates(application),
            Somebody.withoutMandates(application),
            Somebody.withoutMandates(application));
    return new Committee(
        call, SomeTrainerCall.academy(application), members, applications, application);
  }

  CommitteeActs acts() {
    return application.getBean(CommitteeActs.class);
  }

  SentApplication first() {
    return applications.getFirst();
  }

  SignedIn chair() {
    return members.getFirst();
  }

  void appoint() {
    acts().appointing().appoint(academy, call, members.stream().map(SignedIn::person).toList());
  }

  void sign(SignedIn member, Set<TrainerApplicationId> conflicts) {
    acts().appointing().sign(member, call, conflicts);
  }

  /** Every condition of the call, met or not. */
  void find(SignedIn member, SentApplication sent, boolean met) {
    var found =
        call.content().conditions().stream()
            .map(code -> new Evaluating.Found(code, met, met ? "" : "потврда је краћа"))
            .toList();
    acts().evaluating().find(member, call, sent.id(), found);
  }

  /**
   * @param points for each criterion that is scored; the others are answered with yes
   */
  void mark(SignedIn member, SentApplication sent, int points) {
    var given =
        application.getBean(CallLists.class).criteriaOf(call).stream()
            .map(one -> new Evaluating.Given(AREA, one.code(), one.scored() ? points : 1))
            .toList();
    acts().evaluating().mark(member, call, sent.id(), given);
  }

  /** Everything that a decision waits for. */
  void judge(SentApplication sent, int points) {
    find(chair(), sent, true);
    members.forEach(member -> mark(member, sent, points));
  }

  Selection decide(String number) {
    return acts().deciding().decide(academy, call, number);
  }

  /** Of no other decision in the database. */
  static String someNumber() {
    return UUID.randomUUID() + "/2027";
  }
}
