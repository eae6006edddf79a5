package dev.hyperbound.cli.stub;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A finite set of texts: a boolean, numbers, an enum, or strings where no enum could name them. */
record Choice(List<String> values) {
    private static final Set<Set<String>> BOOLEANS =
            Set.of(Set.of("true", "false"), Set.of("1", "0"), Set.of("yes", "no"), Set.of("on", "off"));
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N} _./:+-]*");

    Choice {
        values = List.copyOf(values);
    }

    static Choice of(List<String> values) {
        return new Choice(values);
    }

    void addTo(DraftBuilder draft) {
        if (values.isEmpty()) {
            draft.kind(Draft.Kind.STRING);
            return;
        }
        draft.values(values);
        if (isBoolean()) {
            draft.kind(Draft.Kind.BOOLEAN);
        } else if (values.stream().allMatch(value -> WHOLE.matcher(value).matches())) {
            draft.kind(Draft.Kind.INT);
        } else if (isEnum()) {
            draft.kind(Draft.Kind.ENUM);
        } else {
            draft.kind(Draft.Kind.STRING);
        }
    }

    private boolean isBoolean() {
        Set<String> lower = new HashSet<>();
        values.forEach(value -> lower.add(value.toLowerCase(Locale.ROOT)));
        return values.size() == 2 && BOOLEANS.contains(lower);
    }

    private boolean isEnum() {
        Set<String> names = new HashSet<>();
        for (String value : values) {
            boolean doubled = value.contains("  ") || value.endsWith(" ");
            if (doubled || !WORD.matcher(value).matches() || !names.add(JavaNames.constant(value))) {
                return false;
            }
        }
        return true;
    }
}
