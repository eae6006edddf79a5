@NullMarked
package dev.hyperbound.alternatives.immutables;

import org.jspecify.annotations.NullMarked;
