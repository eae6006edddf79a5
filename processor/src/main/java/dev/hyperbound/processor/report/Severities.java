package dev.hyperbound.processor.report;

import dev.hyperbound.processor.report.Code.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How bad problems are after the option {@code -Ahyperbound.severity=HB311:error,HB314:off}. Errors stay errors. */
final class Severities {
    /** The option's name. */
    static final String OPTION = "hyperbound.severity";

    private final Map<String, Optional<Kind>> changed = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    Severities(Map<String, String> options) {
        String option = options.getOrDefault(OPTION, "");
        for (String part : option.split(",", -1)) {
            if (!part.isBlank() && !read(part.strip())) {
                mistakes.add(part.strip());
            }
        }
    }

    /** How bad a problem is, nothing if it is not to be reported. */
    Optional<Kind> of(Code code) {
        return changed.getOrDefault(code.id(), Optional.of(code.kind()));
    }

    /** The parts of the option that could not be read. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private boolean read(String part) {
        int colon = part.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String id = part.substring(0, colon).strip();
        if (!isWarning(id)) {
            return false;
        }
        switch (part.substring(colon + 1).strip().toLowerCase(Locale.ROOT)) {
            case "error" -> changed.put(id, Optional.of(Kind.ERROR));
            case "warning" -> changed.put(id, Optional.of(Kind.WARNING));
            case "off" -> changed.put(id, Optional.empty());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isWarning(String id) {
        for (Code code : Code.all()) {
            if (code.id().equals(id)) {
                return code.kind() == Kind.WARNING;
            }
        }
        return false;
    }
}
