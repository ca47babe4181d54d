@NullMarked
package org.saradnja.record.notices.mailbox;

import org.jspecify.annotations.NullMarked;
