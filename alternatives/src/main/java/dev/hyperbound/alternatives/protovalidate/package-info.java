@NullMarked
package dev.hyperbound.alternatives.protovalidate;

import org.jspecify.annotations.NullMarked;
