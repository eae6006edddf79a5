package dev.hyperbound.cli.form;

import dev.hyperbound.cli.file.Node;
import dev.hyperbound.cli.file.Place;
import java.util.Optional;

/**
 * A hyperparameter as a file gives it.
 *
 * @param value where its value stands; none where the value is known only when the job starts
 */
public record Setting(String name, Place namePlace, Place valuePlace, Optional<Node> value) {
    public boolean isUnknown() {
        return value.isEmpty();
    }
}
