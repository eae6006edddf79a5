@NullMarked
package dev.hyperbound.alternatives;

import org.jspecify.annotations.NullMarked;
