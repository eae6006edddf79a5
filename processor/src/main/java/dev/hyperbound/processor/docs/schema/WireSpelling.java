package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.model.JsonForm;
import dev.hyperbound.processor.model.ListForm;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.ValueType;
import java.util.Optional;

/** How a value is spelt for the service, where that is not as JSON writes it. */
final class WireSpelling implements ValueType.Visitor<Optional<JsonObject>> {
    private static final FormSpelling FORM_SPELLING = new FormSpelling();

    @Override
    public Optional<JsonObject> numeric(ValueType.Numeric numeric) {
        return Optional.empty();
    }

    @Override
    public Optional<JsonObject> bool(ValueType.Bool bool) {
        boolean plain = bool.yes().equals("true") && bool.no().equals("false");
        return plain
                ? Optional.empty()
                : Optional.of(JsonObject.of("true", bool.yes()).with("false", bool.no()));
    }

    @Override
    public Optional<JsonObject> text(ValueType.Text text) {
        return Optional.empty();
    }

    @Override
    public Optional<JsonObject> regex(ValueType.Regex regex) {
        return Optional.empty();
    }

    @Override
    public Optional<JsonObject> enumeration(ValueType.Enumeration enumeration) {
        return Optional.empty();
    }

    @Override
    public Optional<JsonObject> numberOrKeyword(ValueType.NumberOrKeyword type) {
        return Optional.empty();
    }

    @Override
    public Optional<JsonObject> composite(ValueType.Composite composite) {
        return Optional.of(composite.separation().accept(FORM_SPELLING));
    }

    @Override
    public Optional<JsonObject> sequence(ValueType.Sequence sequence) {
        return Optional.of(sequence.form().accept(FORM_SPELLING));
    }

    /** How several values are written as one text. */
    private static final class FormSpelling implements ListForm.Visitor<JsonObject> {
        @Override
        public JsonObject separated(Separation separation) {
            JsonObject spelling = JsonObject.of("separator", separation.separator());
            return separation.blanks() ? spelling : spelling.with("blanks", false);
        }

        @Override
        public JsonObject json(JsonForm json) {
            return JsonObject.of("format", "json");
        }
    }
}
