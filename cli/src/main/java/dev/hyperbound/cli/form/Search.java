package dev.hyperbound.cli.form;

import dev.hyperbound.cli.file.Place;
import dev.hyperbound.runtime.ParameterRange;
import dev.hyperbound.runtime.TuningObjective;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tuning job varies.
 *
 * @param places where each range stands, by the name of its parameter
 * @param objective what it optimises, where the file says so
 * @param unknown names of parameters whose range is known only when the job starts
 */
public record Search(
        List<ParameterRange> ranges,
        Map<String, Place> places,
        Optional<TuningObjective> objective,
        Place objectivePlace,
        List<String> unknown) {
    public Search {
        ranges = List.copyOf(ranges);
        places = Map.copyOf(places);
        unknown = List.copyOf(unknown);
    }
}
