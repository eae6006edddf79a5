package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * A word or two that characterise a parameter at a glance.
 *
 * @param style the class of its look
 */
public record Badge(String text, String style) {
    static List<Badge> of(Parameter parameter) {
        List<Badge> badges = new ArrayList<>();
        if (parameter.isRequired()) {
            badges.add(new Badge("required", "required"));
        }
        if (parameter.requiredWhen().isPresent()
                && parameter.requiredWhen().get().isError()) {
            badges.add(new Badge("conditionally required", "conditional"));
        }
        if (parameter.usedWhen().isPresent()) {
            badges.add(new Badge("conditional", "conditional"));
        }
        if (parameter.tunable().isPresent()) {
            badges.add(new Badge("tunable", "tunable"));
        }
        if (parameter.context()) {
            badges.add(new Badge("never sent", "plain"));
        }
        if (parameter.isSecret()) {
            badges.add(new Badge("secret", "plain"));
        }
        if (parameter.deprecation().isPresent()) {
            badges.add(new Badge("deprecated", "plain"));
        }
        return List.copyOf(badges);
    }

    /** What the page can be narrowed to, for the script: words without blanks. */
    static String filters(Parameter parameter) {
        List<String> filters = new ArrayList<>();
        if (parameter.isRequired()) {
            filters.add("required");
        }
        if (parameter.tunable().isPresent()) {
            filters.add("tunable");
        }
        if (parameter.defaulted().isPresent()) {
            filters.add("default");
        }
        if (parameter.usedWhen().isPresent() || parameter.requiredWhen().isPresent()) {
            filters.add("conditional");
        }
        if (parameter.deprecation().isPresent()) {
            filters.add("deprecated");
        }
        return String.join(" ", filters);
    }
}
