package org.saradnja.training.trainers.register;

import java.util.EnumMap;
import java.util.Map;
import org.saradnja.training.trainers.register.Fee.Work;

/**
 * What a trainer did at one training.
 *
 * @param training public code of the training
 * @param confirmed false when it is only what the programme foresees, as lectures
 */
record Hours(String training, Map<Work, Integer> byWork, boolean confirmed) {

  Hours {
    byWork = Map.copyOf(byWork);
  }

  static Hours foreseen(String training, int hours) {
    var byWork = new EnumMap<Work, Integer>(Work.class);
    if (hours > 0) {
      byWork.put(Work.LECTURE, hours);
    }
    return new Hours(training, byWork, false);
  }

  int sum() {
    return byWork.values().stream().mapToInt(Integer::intValue).sum();
  }
}
