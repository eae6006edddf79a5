/** What tests of several modules share: pages in a real browser. */
@NullMarked
package dev.hyperbound.testing;

import org.jspecify.annotations.NullMarked;
