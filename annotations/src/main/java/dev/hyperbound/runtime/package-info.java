/** What generated classes lean on at run time; applications meet the exception, violations and parameters. */
@NullMarked
package dev.hyperbound.runtime;

import org.jspecify.annotations.NullMarked;
