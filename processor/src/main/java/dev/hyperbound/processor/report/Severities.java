package dev.hyperbound.processor.report;

import dev.hyperbound.processor.report.Code.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How bad problems are after the option {@code -Ahyperbound.severity=HB311:error,HB314:off}. Errors stay errors, but for
 * those about applications: who calls a builder may know better.
 */
public final class Severities {
    /** The option's name. */
    static final String OPTION = "hyperbound.severity";

    private final Map<String, Optional<Kind>> changed = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    Severities(Map<String, String> options) {
        this(options.getOrDefault(OPTION, ""));
    }

    /**
     * Severities.
     *
     * @param option codes of warnings, each with {@code error}, {@code warning} or {@code off}
     */
    public Severities(String option) {
        for (String part : option.split(",", -1)) {
            if (!part.isBlank() && !read(part.strip())) {
                mistakes.add(part.strip());
            }
        }
    }

    /** How bad a problem is, nothing if it is not to be reported. */
    Optional<Kind> of(Code code) {
        Optional<Kind> usual = code.kind() == Kind.OFF ? Optional.empty() : Optional.of(code.kind());
        return changed.getOrDefault(code.id(), usual);
    }

    /** Whether there is anything to say about applications, of their calls or of the option. */
    public boolean tellOfApplications() {
        boolean tell = !mistakes.isEmpty();
        for (Code code : Code.all()) {
            tell |= code.isOfApplications() && of(code).isPresent();
        }
        return tell;
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
        if (!mayChange(id)) {
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

    private static boolean mayChange(String id) {
        for (Code code : Code.all()) {
            if (code.id().equals(id)) {
                return code.kind() == Kind.WARNING || code.kind() == Kind.OFF || code.isOfApplications();
            }
        }
        return false;
    }
}
