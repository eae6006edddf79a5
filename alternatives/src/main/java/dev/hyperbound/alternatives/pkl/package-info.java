@NullMarked
package dev.hyperbound.alternatives.pkl;

import org.jspecify.annotations.NullMarked;
