package org.saradnja.training.trainers.selecting;

import org.springframework.stereotype.Component;

/** The acts of a selection, for the pages on which they are done. */
@Component
record CommitteeActs(
    Rooms rooms, Appointing appointing, Evaluating evaluating, Deciding deciding) {}
