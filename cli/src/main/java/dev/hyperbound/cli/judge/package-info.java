/** What is wrong with a request, at its place in the file. Decides nothing itself: the definitions of the algorithms do. */
@NullMarked
package dev.hyperbound.cli.judge;

import org.jspecify.annotations.NullMarked;
