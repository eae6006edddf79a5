@NullMarked
package dev.hyperbound.alternatives.hyperbound;

import org.jspecify.annotations.NullMarked;
