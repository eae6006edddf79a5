/** The JSON Schema of a stub: what an editor needs to complete and check a file of typed values. */
@NullMarked
package dev.hyperbound.processor.docs.schema;

import org.jspecify.annotations.NullMarked;
