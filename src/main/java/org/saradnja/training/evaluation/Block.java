package org.saradnja.training.evaluation;

/** About what a question asks, and with it who answers. */
public enum Block {
  /** The training, asked of participants after it. */
  TRAINING,
  /** One trainer; asked of participants once for each trainer of the training. */
  TRAINER,
  /** What participants know, asked of them before the training and again after it. */
  SELF,
  /** The group, asked of its trainers. */
  GROUP,
  /** The effect on the job, asked of the participant's superior months later. */
  SUPERIOR
}
