@NullMarked
package dev.hyperbound.cli;

import org.jspecify.annotations.NullMarked;
