@NullMarked
package org.saradnja.portal.news.items;

import org.jspecify.annotations.NullMarked;
