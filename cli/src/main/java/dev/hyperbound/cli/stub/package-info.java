/** Stubs made of what services and schemas say: reading, a model of what can be carried over, and the text of a stub. */
@NullMarked
package dev.hyperbound.cli.stub;

import org.jspecify.annotations.NullMarked;
