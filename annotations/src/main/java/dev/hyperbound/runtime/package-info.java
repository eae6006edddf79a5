/**
 * What generated classes lean on at run time.
 *
 * <p>Applications meet {@link dev.hyperbound.runtime.InvalidHyperparametersException} and its
 * {@linkplain dev.hyperbound.runtime.Violation violations}, {@link dev.hyperbound.runtime.Hyperparameters}, which every
 * generated class implements, and what a tuning job is made of ({@link dev.hyperbound.runtime.ParameterRange},
 * {@link dev.hyperbound.runtime.TuningObjective}); tools read {@link dev.hyperbound.runtime.Parameter}. The rest is for
 * generated code.
 *
 * <p>Nothing here uses reflection or needs anything but the base module. All types but exceptions and lists in the making
 * are immutable.
 */
@NullMarked
package dev.hyperbound.runtime;

import org.jspecify.annotations.NullMarked;
