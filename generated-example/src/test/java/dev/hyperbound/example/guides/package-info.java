/** The code of README and guides: compiled and run as it stands there. */
@NullMarked
package dev.hyperbound.example.guides;

import org.jspecify.annotations.NullMarked;
