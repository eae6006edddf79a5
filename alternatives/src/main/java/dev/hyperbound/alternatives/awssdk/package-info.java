@NullMarked
package dev.hyperbound.alternatives.awssdk;

import org.jspecify.annotations.NullMarked;
