package org.saradnja.training.sessions.catalogue;

import org.saradnja.training.sessions.Materials;
import org.saradnja.training.sessions.Supports;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/** Who teaches in a training, from what, and who stands behind it. */
@Component
record Teaching(Trainers trainers, Materials materials, Supports supports) {}
