/** Problems of stubs: their codes and texts, where they stand, and how they are printed. */
@NullMarked
package dev.hyperbound.processor.report;

import org.jspecify.annotations.NullMarked;
