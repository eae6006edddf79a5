/** What the first use of a builder costs a fresh JVM. */
@NullMarked
package dev.hyperbound.benchmarks.start;

import org.jspecify.annotations.NullMarked;
