/** One job, the same 31 hyperparameters and rules, as the users of several libraries write it. */
@NullMarked
package dev.hyperbound.benchmarks.job;

import org.jspecify.annotations.NullMarked;
