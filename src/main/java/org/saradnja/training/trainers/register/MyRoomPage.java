package org.saradnja.training.trainers.register;

import java.util.List;

/**
 * The room of whoever is a trainer or wants to be one.
 *
 * @param listed whether the person stands on the permanent list
 */
public record MyRoomPage(
    boolean listed,
    List<Applied> applications,
    List<Open> open,
    List<TrainerPage.Held> held,
    List<TrainerPage.Engaged> engaged,
    List<TrainersPage.FeeLine> fees) {

  public record Applied(String href, String call, String number, String state, String mark) {}

  public record Open(String href, String title, String until) {}
}
