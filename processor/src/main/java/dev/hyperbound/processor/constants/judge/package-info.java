/** What the run time would say of values, said before it runs: the same constraints, rules and sentences. */
@NullMarked
package dev.hyperbound.processor.constants.judge;

import org.jspecify.annotations.NullMarked;
