@NullMarked
package org.saradnja.record.ledger.log;

import org.jspecify.annotations.NullMarked;
