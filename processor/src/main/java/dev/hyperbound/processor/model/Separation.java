package dev.hyperbound.processor.model;

/**
 * Elements of a list, or components of a record, with a separator between them.
 *
 * @param blanks whether blanks around them are read; they are never written
 */
public record Separation(String separator, boolean blanks) implements ListForm {
    /** With a separator around which blanks are read. */
    public static Separation of(String separator) {
        return new Separation(separator, true);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.separated(this);
    }
}
