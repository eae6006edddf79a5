package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonText;
import dev.hyperbound.processor.docs.markdown.DescriptionMarkdown;
import dev.hyperbound.processor.docs.markdown.MarkdownText;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.ParameterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an editor shows of a parameter under the pointer: what it is for, what it takes, its default and its conditions. */
final class HoverText {
    private HoverText() {}

    static String of(Parameter parameter) {
        List<String> blocks = new ArrayList<>(new DescriptionMarkdown(List.of()).blocks(parameter.description()));
        List<String> facts = new ArrayList<>();
        facts.add("Must be " + allowed(parameter) + ".");
        facts.add(presence(parameter));
        for (Optional<String> when : List.of(
                ParameterWords.alsoRead(parameter.alsoNames()),
                ParameterWords.usedWhen(parameter),
                ParameterWords.requiredWhen(parameter))) {
            if (when.isPresent()) {
                facts.add(MarkdownText.inline(ParameterWords.sentence(when.get())));
            }
        }
        blocks.add(String.join(" ", facts));
        return String.join("\n\n", blocks);
    }

    /** A boolean is one here, however it is spelt when it is sent. */
    private static String allowed(Parameter parameter) {
        return parameter.type().isBoolean()
                ? "true or false"
                : MarkdownText.inline(ParameterWords.allowed(parameter.type(), parameter.constraints()));
    }

    private static String json(ValueType type, Value value) {
        Object json = JsonValue.of(type, value);
        // The library would write a number as it is, too, but sets 10 KB aside for each text
        return value.number().isPresent() ? json.toString() : JsonText.inline(json);
    }

    private static String presence(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.shownDefault();
        return defaulted.isPresent()
                ? "Default: "
                        + MarkdownText.code(
                                json(parameter.type(), defaulted.get().value())) + "."
                : ParameterWords.sentence(ParameterWords.presence(parameter));
    }
}
