/** The command line: what is asked, of which files, and how the answer is printed. */
@NullMarked
package dev.hyperbound.cli;

import org.jspecify.annotations.NullMarked;
