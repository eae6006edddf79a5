/** The annotation processor: rounds, deferral, options; everything else happens in the packages below. */
@NullMarked
package dev.hyperbound.processor;

import org.jspecify.annotations.NullMarked;
