package dev.hyperbound.processor.model;

/** A JSON array. */
public record JsonForm() implements ListForm {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.json(this);
    }
}
