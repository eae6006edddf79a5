package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps values that nobody is to see out of texts. Called by generated code. */
public final class Secrets {
    private static final String HIDDEN = "***";

    private Secrets() {}

    /**
     * Hides the values of secret parameters.
     *
     * @param map values by wire name
     * @param parameters what is known of them
     * @return a map to be printed
     */
    public static Map<String, String> hide(Map<String, String> map, List<Parameter> parameters) {
        Map<String, String> shown = new LinkedHashMap<>(map);
        for (Parameter parameter : parameters) {
            if (parameter.secret()) {
                shown.replace(parameter.wireName(), HIDDEN);
            }
        }
        return shown;
    }

    /** Says of violations of secret parameters what would be right, and not what was given. */
    static List<Violation> leftOutOf(List<Violation> found, List<Parameter> parameters) {
        List<Violation> shown = found;
        for (Parameter parameter : parameters) {
            if (parameter.secret() && !found.isEmpty()) {
                shown = hide(shown, parameter.wireName());
            }
        }
        return shown;
    }

    private static List<Violation> hide(List<Violation> found, String name) {
        List<Violation> shown = new ArrayList<>(found.size());
        for (Violation violation : found) {
            boolean isShown = violation.value().isEmpty()
                    || !violation.isOwn()
                    || !violation.parameters().get(0).equals(name);
            shown.add(isShown ? violation : hide(violation, name));
        }
        return List.copyOf(shown);
    }

    private static Violation hide(Violation violation, String name) {
        String constraint = violation.constraint();
        String reason = switch (violation.kind()) {
            case RANGE -> "must be in ".concat(constraint);
            case ONE_OF -> "must be one of ".concat(constraint);
            case MULTIPLE_OF -> "must be a multiple of ".concat(constraint);
            case PATTERN -> "must match ".concat(Text.show(constraint));
            default -> "cannot be read as ".concat(constraint);
        };
        return Violation.of(violation.kind(), name + " = " + HIDDEN + ": " + reason)
                .reason(reason.length())
                .parameters(violation.parameters())
                .constraint(constraint)
                .severity(violation.severity())
                .build();
    }

    /** How a value is shown. */
    static String hidden() {
        return HIDDEN;
    }
}
