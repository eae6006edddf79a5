/** The same parameters and the same mistakes in each tool that docs/why.md compares: one package, one program a tool. */
@NullMarked
package dev.hyperbound.alternatives;

import org.jspecify.annotations.NullMarked;
