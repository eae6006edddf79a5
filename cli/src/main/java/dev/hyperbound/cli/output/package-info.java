/** Findings for people and for programs: a class a format. */
@NullMarked
package dev.hyperbound.cli.output;

import org.jspecify.annotations.NullMarked;
