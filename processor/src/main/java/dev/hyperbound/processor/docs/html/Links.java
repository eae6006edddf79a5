package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where descriptions lead: references to parameters, and code that is a parameter's wire name. */
public final class Links {
    private final Map<String, String> byAccessor = new HashMap<>();
    private final Map<String, String> byWireName = new HashMap<>();

    Links(Stub stub) {
        for (Parameter parameter : stub.parameters()) {
            String anchor = Anchors.parameter(parameter.wireName());
            byAccessor.put(parameter.accessor(), anchor);
            byWireName.put(parameter.wireName(), anchor);
        }
    }

    /**
     * The place that a part of a description leads to, if it leads anywhere else.
     *
     * @param self the place that the description stands at
     */
    public Optional<String> of(Description.Inline inline, String self) {
        Optional<String> place = of(inline);
        return place.isPresent() && place.get().equals(self) ? Optional.empty() : place;
    }

    private Optional<String> of(Description.Inline inline) {
        return inline.accept(new Places());
    }

    private final class Places implements Description.InlineVisitor<Optional<String>> {
        @Override
        public Optional<String> words(Description.Words words) {
            return Optional.empty();
        }

        @Override
        public Optional<String> emphasis(Description.Emphasis emphasis) {
            return Optional.empty();
        }

        @Override
        public Optional<String> code(Description.Code code) {
            return Optional.ofNullable(byWireName.get(code.text()));
        }

        @Override
        public Optional<String> reference(Description.Reference reference) {
            return Optional.ofNullable(byAccessor.get(reference.accessor()));
        }
    }
}
