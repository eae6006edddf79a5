package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.DeclaredNames;
import dev.hyperbound.processor.model.Parameter;
import java.util.Optional;

/**
 * A parameter as far as it could be read.
 *
 * @param parameter without conditions; none if it can't be modelled, for reasons that were added to the problems
 */
record ReadParameter(Accessor accessor, DeclaredNames names, Optional<Parameter> parameter) {
    String wireName() {
        return names.wireName();
    }
}
