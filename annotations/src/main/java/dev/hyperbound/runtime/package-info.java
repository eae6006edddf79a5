/**
 * What generated classes lean on at run time.
 *
 * <p>Applications meet {@link InvalidHyperparametersException} and its {@linkplain Violation violations}, {@link
 * Hyperparameters}, which every generated class implements, and what a tuning job is made of ({@link ParameterRange},
 * {@link TuningObjective}); tools read {@link Parameter}. The rest is for generated code.
 *
 * <p>Nothing here uses reflection or needs anything but the base module. All types but exceptions and lists in the
 * making are immutable.
 */
@NullMarked
package dev.hyperbound.runtime;

import org.jspecify.annotations.NullMarked;
