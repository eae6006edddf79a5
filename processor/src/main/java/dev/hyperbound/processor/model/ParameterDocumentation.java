package dev.hyperbound.processor.model;

import java.util.Optional;

/**
 * What is told of a parameter, and what is not.
 *
 * @param group the heading that starts at this parameter
 * @param secret where it was said that nobody is to see the value
 */
public record ParameterDocumentation(
        Description description,
        Optional<String> group,
        Optional<AuthorsExample> example,
        Optional<Position> secret,
        Optional<Deprecation> deprecation) {
    /** Of what nothing is told. */
    public static final ParameterDocumentation NONE = new ParameterDocumentation(
            Description.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same of a parameter that may be a secret. */
    public ParameterDocumentation withSecret(Optional<Position> said) {
        return new ParameterDocumentation(description, group, example, said, deprecation);
    }
}
