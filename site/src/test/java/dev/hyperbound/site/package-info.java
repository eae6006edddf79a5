@NullMarked
package dev.hyperbound.site;

import org.jspecify.annotations.NullMarked;
