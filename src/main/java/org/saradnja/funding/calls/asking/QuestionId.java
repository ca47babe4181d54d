package org.saradnja.funding.calls.asking;

import java.util.UUID;

record QuestionId(UUID value) {}
