package dev.hyperbound.cli.form;

import dev.hyperbound.cli.file.Place;
import java.util.List;

/**
 * The hyperparameters of a request.
 *
 * @param place where the map stands: what is missing is missing there
 * @param open whether there may be others that are known only when the job starts
 * @param textOnly whether the service takes nothing but strings here
 */
public record Settings(Place place, List<Setting> entries, boolean open, boolean textOnly) {
    public Settings {
        entries = List.copyOf(entries);
    }
}
