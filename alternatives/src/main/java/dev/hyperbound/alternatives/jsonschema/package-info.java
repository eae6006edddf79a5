@NullMarked
package dev.hyperbound.alternatives.jsonschema;

import org.jspecify.annotations.NullMarked;
