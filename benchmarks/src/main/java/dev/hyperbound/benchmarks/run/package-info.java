/** What making, checking and sending the job costs while an application runs. */
@NullMarked
package dev.hyperbound.benchmarks.run;

import org.jspecify.annotations.NullMarked;
