@NullMarked
package dev.hyperbound.alternatives.byhand;

import org.jspecify.annotations.NullMarked;
