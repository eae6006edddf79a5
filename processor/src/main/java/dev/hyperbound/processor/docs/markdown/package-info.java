/** The reference of a stub as Markdown, for repositories. */
@NullMarked
package dev.hyperbound.processor.docs.markdown;

import org.jspecify.annotations.NullMarked;
