/** What a processor adds to a compilation, measured as whole {@code javac} processes over generated projects. */
@NullMarked
package dev.hyperbound.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
