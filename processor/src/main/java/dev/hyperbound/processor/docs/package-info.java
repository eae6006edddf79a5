/** Documents about a stub, a package for each format; this one hands them to the compiler. */
@NullMarked
package dev.hyperbound.processor.docs;

import org.jspecify.annotations.NullMarked;
