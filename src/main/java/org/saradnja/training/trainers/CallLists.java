package org.saradnja.training.trainers;

import java.util.List;

/** The lists from which a call for trainers is made, each in its order. */
public interface CallLists {

  List<Requirement> conditions();

  List<Requirement> documents();

  List<Criterion> criteria();

  /** Those of the call, in the order of the list. */
  default List<Criterion> criteriaOf(TrainerCall call) {
    return criteria().stream()
        .filter(one -> call.content().criteria().contains(one.code()))
        .toList();
  }

  default List<Requirement> conditionsOf(TrainerCall call) {
    return conditions().stream()
        .filter(one -> call.content().conditions().contains(one.code()))
        .toList();
  }

  default List<Requirement> documentsOf(TrainerCall call) {
    return documents().stream()
        .filter(one -> call.content().documents().contains(one.code()))
        .toList();
  }
}
