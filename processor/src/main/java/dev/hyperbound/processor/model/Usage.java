package dev.hyperbound.processor.model;

import java.util.Optional;

/**
 * What a parameter is there for.
 *
 * @param usedWhen when it has an effect, if not always
 * @param requiredWhen when one that is optional has to be given, if ever
 * @param context whether it takes part in rules only, and is never sent
 * @param tunable how a tuning job may vary it, if it may
 */
public record Usage(
        Optional<Condition> usedWhen, Optional<Condition> requiredWhen, boolean context, Optional<Tunable> tunable) {
    /** Of what is sent always, and never tuned. */
    public static final Usage ALWAYS = new Usage(Optional.empty(), Optional.empty(), false, Optional.empty());

    /** The same with conditions. */
    public Usage withConditions(Optional<Condition> used, Optional<Condition> required) {
        return new Usage(used, required, context, tunable);
    }
}
