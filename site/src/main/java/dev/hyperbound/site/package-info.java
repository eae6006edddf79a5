/** Makes the site: guides and problem pages from Markdown, beside the reference pages that the compiler wrote. */
@NullMarked
package dev.hyperbound.site;

import org.jspecify.annotations.NullMarked;
