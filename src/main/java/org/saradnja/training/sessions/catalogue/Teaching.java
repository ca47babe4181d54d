package org.saradnja.training.sessions.catalogue;

import org.saradnja.training.sessions.Materials;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/** Who teaches in a training, and from what. */
@Component
record Teaching(Trainers trainers, Materials materials) {}
