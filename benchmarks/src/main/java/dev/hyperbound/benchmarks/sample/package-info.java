/** Where time goes, by samples of the JVM's flight recorder. */
@NullMarked
package dev.hyperbound.benchmarks.sample;

import org.jspecify.annotations.NullMarked;
